import type { Light } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type Threshold, thresholdsOf, valueAt } from './thresholds.ts';
import type { RuleDraft } from './use-rule-draft.ts';

const facets = [
  'progress',
  'growth',
  'ceiling',
  'deadline',
  'start',
  'money',
  'registration',
  'reporting',
] as const;
type FacetName = (typeof facets)[number];

/** Facet by facet, the rules from top to bottom: the first that holds decides. Their numbers may be set. */
export function RuleEditor(props: { readonly draft: RuleDraft; readonly canEdit: boolean }) {
  const { t } = useTranslation('rules');
  const { draft, canEdit } = props;
  return (
    <>
      <p className="faint">{t('order')}</p>
      {draft.lines.map(({ facet, rules }) => (
        <section key={facet} className="rules-facet" aria-label={facetName(facet, t)}>
          <h3>{facetName(facet, t)}</h3>
          <ol>
            {rules.map((rule) => (
              <RuleLine key={rule.id} facet={facet} rule={rule} draft={draft} canEdit={canEdit} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function facetName(facet: string, t: (key: `facet-${FacetName}`) => string): string {
  const known = facets.find((one) => one === facet);
  return known === undefined ? facet : t(`facet-${known}`);
}

function RuleLine(props: {
  readonly facet: string;
  readonly rule: RuleDraft['lines'][number]['rules'][number];
  readonly draft: RuleDraft;
  readonly canEdit: boolean;
}) {
  const language = useWordColumn();
  const { facet, rule, draft, canEdit } = props;
  const light = rule.light in lightTokens ? (rule.light as Light) : null;
  const thresholds = canEdit ? thresholdsOf(draft.data, facet, rule.id) : [];
  return (
    <li>
      <span
        className={light === null ? undefined : `light-${light} light-shape`}
        aria-hidden="true"
      >
        {light === null ? '·' : lightTokens[light].mark}
      </span>
      <span>{rule[language]}</span>
      <span className="rules-numbers">
        {thresholds.map((threshold) => (
          <NumberField
            key={threshold.path.join(' ')}
            threshold={threshold}
            rule={rule[language]}
            value={valueAt(draft.data, threshold.path)}
            onChange={(value) => draft.set(threshold.path, value)}
          />
        ))}
      </span>
    </li>
  );
}

function NumberField(props: {
  readonly threshold: Threshold;
  readonly rule: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation('rules');
  const { threshold, value } = props;
  const isCount = threshold.end === 'last' || threshold.end === 'before';
  const name = isCount
    ? t(`end-${threshold.end}`)
    : t(threshold.isOpen ? `end-${threshold.end}-open` : `end-${threshold.end}`);
  const isNumber = (isCount ? /^\d+$/ : /^-?\d+(\.\d+)?$/).test(value);
  return (
    <label>
      {name}
      <input
        value={value}
        inputMode="decimal"
        aria-label={`${props.rule}：${name}`}
        aria-invalid={!isNumber}
        onChange={({ target }) => {
          const typed = target.value.trim();
          // A count cannot be half typed: it would be no number.
          if (!isCount || /^\d+$/.test(typed)) props.onChange(typed);
        }}
      />
    </label>
  );
}
