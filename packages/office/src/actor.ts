/** Who acts. `name` stands in the audit trail. */
export interface Actor {
  readonly name: string;
  readonly role: 'owner' | 'reader';
}
