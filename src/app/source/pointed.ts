import type { IdentityField, PublicReport } from '../../dataset/dataset.ts';
import { rules } from '../../findings/rules.ts';
import type { CellId, FormTable } from '../../form/form.ts';
import { describeBasis, describeFinding, explainRule, ruleName } from '../../i18n/findings.ts';
import { cellName, formatNumber, type Lang, tableName, words } from '../../i18n/i18n.ts';
import { pointedWords } from '../../i18n/pointed.ts';
import { reportWords } from '../../i18n/report.ts';
import { traceWords } from '../../i18n/trace.ts';
import type { ReportPlace } from '../../series/address.ts';
import { around } from '../../series/around.ts';
import { textAt } from '../../text/span.ts';
import { type ProseRow, proseRows } from './proseRows.ts';

/** Something read of a report, as its menu tells of it. */
export interface Pointed {
  at: string;
  /** What it is. */
  name: string;
  /** What it was read as; empty where the words say it all. */
  read: string;
  /** Its words alone, and as they are quoted: a sentence, or what stands in a cell. */
  words: string;
  quote: string;
  /** A figure of a table says nothing by itself: what it is of. */
  about: string | null;
  /** Ids of the rules that read it. */
  rules: readonly string[];
  /** Why it was read so: of prose its row, else in words. */
  why: ProseRow | string;
}

type Told = Omit<Pointed, 'at' | 'words' | 'quote'>;

/** What a place of a report is, what it was read as and why, in a language. */
export function pointedAt(source: { text: string; report: PublicReport }, place: ReportPlace, lang: Lang): Pointed {
  const { report, text } = source;
  const { at, span } = place;
  const told = tellOf(report, at, lang);
  const raw = span ? textAt(text, span).trim() : '';
  const sentence = span && told.about === null ? around(text, span) : null;
  const quote = sentence ? sentence.before + sentence.words.trim() + sentence.after : raw;
  return { ...told, at, words: raw, quote: quote || told.read };
}

function tellOf(report: PublicReport, at: string, lang: Lang): Told {
  const which = at.slice(at.indexOf(':') + 1);
  if (at.startsWith('cell:')) return cellOf(report, which as CellId, lang);
  if (at.startsWith('finding:')) return findingOf(report.findings[Number(which)]!, lang);
  if (at.startsWith('identity.')) return identityOf(report, at.slice('identity.'.length) as IdentityField, lang);
  const w = reportWords[lang];
  if (at.startsWith('span:')) return { name: w.source, read: '', about: null, rules: [], why: '' };
  const row = proseRows(report, lang).find((r) => r.at === (at === 'disclosed' ? totalOf(report) : at));
  const kinds = traceWords[lang].kinds;
  const name = at === 'disclosed' ? w.disclosed : row ? kinds[row.kind] : w.fee;
  const read = row ? [row.label, row.note].filter(Boolean).join(traceWords[lang].join) : disclosedText(report, lang);
  return { name, read, about: null, rules: row?.because ?? [], why: row ?? w.disclosedDerived };
}

/** The count that states the total of what was disclosed. */
function totalOf({ counts, disclosed }: PublicReport): string {
  return `count:${counts.findIndex((c) => c.value === disclosed.value && c.scope === 'total')}`;
}

const disclosedText = ({ disclosed: { value } }: PublicReport, lang: Lang): string =>
  value === null ? words(lang).shell.notStated : formatNumber(value);

function cellOf({ cells }: PublicReport, id: CellId, lang: Lang): Told {
  const cell = cells[id]!;
  const { nothing } = words(lang).shell;
  const read =
    cell.value === null ? nothing[cell.reason === 'blank' ? 'blank' : 'unreadable'] : formatNumber(cell.value);
  const table = tableName(id.split('.')[0] as FormTable['id'], lang);
  const name = cellName(id, lang);
  return { name, read, about: name, rules: [], why: pointedWords[lang].cell(table) };
}

function findingOf(finding: PublicReport['findings'][number], lang: Lang): Told {
  const w = reportWords[lang];
  const basis = rules[finding.rule].basis.map((b) => describeBasis(b, lang)).join(pointedWords[lang].join);
  const why = [explainRule(finding.rule, lang), basis && w.basis(basis)].filter(Boolean).join(' ');
  const read = describeFinding(finding, lang);
  return { name: ruleName(finding.rule, lang), read, about: null, rules: [finding.rule], why };
}

function identityOf({ identity }: PublicReport, field: IdentityField, lang: Lang): Told {
  const w = pointedWords[lang];
  const from = identity.resolved.includes(field) ? 'resolved' : identity.spans?.[field] ? 'text' : 'elsewhere';
  const why = w.identity[from];
  const name = reportWords[lang].resolvedFields[field];
  return { name, read: String(identity[field] ?? ''), about: null, rules: [], why };
}
