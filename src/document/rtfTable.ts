import type { DocBuilder } from './builder.ts';
import { addRows, type EdgeCell, type EdgeRow } from './edgeGrid.ts';

/** Edges closer than this are one, in twips (1/20 point). */
const tolerance = 40;

interface Edge {
  right: number;
  continues: boolean;
  joins: boolean;
}

/** Gathers the rows of a table in rich text, with the edges that the definition of each row gives. */
export class RtfTable {
  private readonly builder: DocBuilder;
  private rows: EdgeRow[] = [];
  private texts: string[] = [];
  private left = 0;
  private edges: Edge[] = [];
  private next = { continues: false, joins: false };
  private open = false;

  constructor(builder: DocBuilder) {
    this.builder = builder;
  }

  /** True for paragraphs that belong to a cell. */
  inCell(): boolean {
    return this.open;
  }

  cell(text: string): void {
    this.texts.push(text.replace(/\s+/g, ' ').trim());
  }

  row(): void {
    const cells: EdgeCell[] = [];
    for (const [i, text] of this.texts.entries()) {
      const beyond = (cells.at(-1)?.right ?? this.left) + 1000;
      cells.push({ ...(this.edges[i] ?? { right: beyond, continues: false }), text });
    }
    if (cells.length) this.rows.push({ left: Math.min(this.left, cells[0]!.right - 1), cells });
    this.texts = [];
  }

  /** A control word that may define rows or cells. */
  property(word: string, value: number): void {
    if (word === 'trowd') {
      this.edges = [];
      this.left = 0;
    } else if (word === 'trleft') this.left = value;
    else if (word === 'clvmrg') this.next.continues = true;
    else if (word === 'clmrg') this.next.joins = true;
    else if (word === 'cellx') {
      this.edges.push({ right: value, ...this.next });
      this.next = { continues: false, joins: false };
    } else if (word === 'pard') this.open = false;
    else if (word === 'intbl') this.open = true;
  }

  /** A paragraph outside follows: what was gathered is a table. */
  end(): void {
    if (this.texts.length) this.row();
    addRows(this.builder, this.rows, tolerance);
    this.rows = [];
  }
}
