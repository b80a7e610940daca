import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitTreeLine } from './UnitTreeLine.tsx';
import { sectionWord } from './unit-kinds.ts';
import { linesOf, type TreeSection } from './unit-tree.ts';

/** Units by section, towns folded under their counties, members under their groups; arrow keys move in it. */
export function UnitTree(props: {
  readonly sections: readonly TreeSection[];
  /** Whatever was looked for is shown, however deep it stands. */
  readonly isFiltered: boolean;
  readonly chosen: string | undefined;
  readonly isWritten: (name: string) => boolean;
  readonly onChoose: (name: string) => void;
}) {
  const { t } = useTranslation('units');
  const { sections, isFiltered, chosen, onChoose } = props;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const isOpen = (name: string) => turned.has(name) !== isFiltered;
  const turn = (name: string) =>
    setTurned((now) => {
      const next = new Set(now);
      if (!next.delete(name)) next.add(name);
      return next;
    });

  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[data-unit]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const here = all[at];
    if (here === undefined) return;
    const { unit = '', open } = here.dataset;
    if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp') all[at - 1]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all[all.length - 1]?.focus();
    else if (event.key === 'ArrowRight' && open === 'no') turn(unit);
    else if (event.key === 'ArrowLeft' && open === 'yes') turn(unit);
    else if (event.key === 'ArrowLeft') aboveOf(all, at)?.focus();
    else return;
    event.preventDefault();
  };
  if (sections.length === 0) return <p className="units-none">{t('foundNone')}</p>;
  return (
    <div ref={box} className="units-tree">
      {sections.map(({ name, nodes }) => (
        <section key={name} aria-label={t(sectionWord[name])}>
          <h2>
            {t(name === 'groups' ? 'section-groups' : sectionWord[name])}
            <small className="figures">{nodes.length}</small>
          </h2>
          <ul>
            {linesOf(nodes, isOpen).map((line) => (
              <UnitTreeLine
                key={`${line.depth} ${line.unit.name}`}
                line={line}
                isOpen={isOpen(line.unit.name)}
                isChosen={line.unit.name === chosen}
                isWritten={props.isWritten(line.unit.name)}
                onKey={move}
                onTurn={turn}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The line of the unit that a line stands below. */
function aboveOf(all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const depth = Number(all[at]?.dataset['depth']);
  return all
    .slice(0, at)
    .reverse()
    .find((one) => Number(one.dataset['depth']) < depth);
}
