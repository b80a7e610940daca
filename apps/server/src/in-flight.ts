import { OfficeError } from '@jiannuo/office';

/** Works on so many things at once and refuses more as `too-many-requests`. */
export class InFlight {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#count >= this.#most) throw new OfficeError('too-many-requests');
    this.#count += 1;
    try {
      return await work();
    } finally {
      this.#count -= 1;
    }
  }
}
