import { endCarried, enterStory, type Handlers, leaveStory, topFrame, type WordReading } from './wordReading.ts';
import { addTable, emptyCell, type WordCell, type WordRow } from './wordTable.ts';
import { attributeOf, isOn, numberOf } from './xml.ts';

/** More columns than a table can have; keeps sums of hostile widths small. */
const widest = 1000;

const currentRow = ({ tables }: WordReading): WordRow | undefined => tables.at(-1)?.rows.at(-1);
const currentCell = (reading: WordReading): WordCell | undefined => currentRow(reading)?.cells.at(-1);

/** A merge goes on where it is not said to start. */
const goesOn = (value: string | undefined) => value !== 'restart';

/** Tables, rows and cells, with what says which of them are shown and how far they reach. */
export const tableHandlers: Handlers = {
  open: {
    'w:tbl': (reading) => {
      endCarried(reading);
      reading.tables.push({ rows: [], styleId: undefined });
      return true;
    },
    'w:tblStyle': ({ tables }, attributes) => {
      const table = tables.at(-1);
      if (table) table.styleId = attributeOf(attributes, 'val');
      return true;
    },
    'w:tr': ({ tables }) => {
      tables.at(-1)?.rows.push({ before: 0, cells: [], unseen: false });
      return true;
    },
    'w:trPr': (reading) => {
      reading.inRowProperties = true;
      return true;
    },
    'w:hidden': (reading, attributes) => {
      const row = currentRow(reading);
      if (row && reading.inRowProperties && isOn(attributes)) row.unseen = true;
      return true;
    },
    'w:gridBefore': (reading, attributes) => {
      const row = currentRow(reading);
      if (row) row.before = Math.min(Math.max(numberOf(attributes, 'val') ?? 0, 0), widest);
      return true;
    },
    'w:tc': (reading) => {
      const cell = emptyCell();
      currentRow(reading)?.cells.push(cell);
      return enterStory(reading, currentRow(reading) ? cell.story : topFrame(reading).story);
    },
    'w:gridSpan': (reading, attributes) => {
      const cell = currentCell(reading);
      if (cell) cell.width = Math.min(Math.max(numberOf(attributes, 'val') ?? 1, 1), widest);
      return true;
    },
    'w:vMerge': (reading, attributes) => {
      const cell = currentCell(reading);
      if (cell) cell.continues = goesOn(attributeOf(attributes, 'val'));
      return true;
    },
    'w:hMerge': (reading, attributes) => {
      const cell = currentCell(reading);
      if (cell) cell.joins = goesOn(attributeOf(attributes, 'val'));
      return true;
    },
    'w:cellDel': (reading) => {
      const cell = currentCell(reading);
      if (cell) cell.deleted = true;
      return true;
    },
  },
  close: {
    'w:trPr': (reading) => {
      reading.inRowProperties = false;
    },
    'w:tc': leaveStory,
    'w:tbl': (reading) => {
      const table = reading.tables.pop()!;
      addTable(topFrame(reading).story, table.rows);
    },
  },
};
