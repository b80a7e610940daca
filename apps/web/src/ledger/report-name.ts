import type { Report } from '@jiannuo/contract';

type Named = Pick<Report, 'title' | 'planYear'> & {
  readonly jurisdiction: Pick<Report['jurisdiction'], 'name'>;
};

/** A report's title for paper: many titles say neither the place nor the year. */
export function reportName({ title, planYear, jurisdiction }: Named): string {
  const place = title.includes(jurisdiction.name) ? '' : jurisdiction.name;
  const year = planYear === null || /\d{4}\s*年/.test(title) ? '' : `${planYear}年`;
  return place === '' && year !== ''
    ? title.replace(jurisdiction.name, `${jurisdiction.name}${year}`)
    : `${place}${year}${title}`;
}
