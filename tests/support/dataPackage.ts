/**
 * A reader of data packages that knows nothing of the program: it takes descriptor and files as they lie on the disk and
 * holds them against what the standard (Data Package v2, Table Schema, Table Dialect) says.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readCsv } from './csv.ts';

const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const path = v.pipe(v.string(), v.regex(/^(?![./~])(?!.*\.\.)[^\\:]+$/));
const link = v.pipe(v.string(), v.regex(/^https:\/\//));
const both = v.strictObject({ zh: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });
const labelled = v.strictObject({ value: v.string(), label: v.pipe(v.string(), v.minLength(1)), labels: both });
const names = v.pipe(v.array(v.string()), v.minLength(1));

const fieldShape = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'date', 'year']),
  title: v.string(),
  titles: both,
  unit: v.optional(v.string()),
  categories: v.optional(v.pipe(v.array(labelled), v.minLength(1))),
  constraints: v.optional(v.strictObject({ required: v.literal(true) })),
});
const schemaShape = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: v.pipe(v.array(fieldShape), v.minLength(1)),
  primaryKey: v.optional(names),
  foreignKeys: v.optional(
    v.array(v.strictObject({ fields: names, reference: v.strictObject({ resource: v.string(), fields: names }) })),
  ),
  missingValues: v.tuple([v.strictObject({ value: v.literal(''), label: v.pipe(v.string(), v.minLength(1)) })]),
});
const resourceShape = v.strictObject({
  name,
  type: v.literal('table'),
  path,
  title: v.string(),
  titles: both,
  scheme: v.literal('file'),
  format: v.literal('csv'),
  mediatype: v.literal('text/csv'),
  encoding: v.literal('utf-8'),
  bytes: v.pipe(v.number(), v.integer()),
  rows: v.pipe(v.number(), v.integer()),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  dialect: v.strictObject({
    $schema: v.literal('https://datapackage.org/profiles/2.0/tabledialect.json'),
    header: v.literal(true),
    delimiter: v.literal(','),
    lineTerminator: v.literal('\r\n'),
    quoteChar: v.literal('"'),
    doubleQuote: v.literal(true),
  }),
  schema: schemaShape,
});
const packageShape = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: v.string(),
  titles: both,
  description: v.string(),
  version: v.string(),
  asOf: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/))),
  fictional: v.boolean(),
  keywords: names,
  sources: v.pipe(v.array(v.strictObject({ title: v.string(), path: v.optional(link) })), v.minLength(1)),
  licenses: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)), path: link, title: v.string() })),
    v.minLength(1),
  ),
  resources: v.pipe(v.array(resourceShape), v.minLength(1)),
});

/** The descriptor, or an error that says where it is not what the standard asks for. */
export const readDescriptor = (json: unknown) => v.parse(packageShape, json);
type Resource = v.InferOutput<typeof resourceShape>;
type Field = v.InferOutput<typeof fieldShape>;

/** A value of a table; null where nothing is stated. */
export type Value = string | number | boolean | null;
/** A row by column. */
export type Row = Readonly<Record<string, Value>>;

const forms: Readonly<Record<Field['type'], RegExp>> = {
  string: /(?:)/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
};

function cast(text: string, { name: column, type, categories, constraints }: Field): Value {
  const fail = (why: string) => new Error(`${column}: ${JSON.stringify(text)} ${why}`);
  if (text === '') {
    if (constraints?.required) throw fail('is required');
    return null;
  }
  if (!forms[type].test(text)) throw fail(`is no ${type}`);
  if (categories && !categories.some((c) => c.value === text)) throw fail('is in no category');
  if (type === 'boolean') return text === 'true';
  return type === 'string' || type === 'date' ? text : Number(text);
}

function readResource({ path: file, bytes, rows, hash, schema }: Resource, content: Uint8Array): Row[] {
  if (content.length !== bytes) throw new Error(`${file} has ${content.length} bytes, not ${bytes}`);
  const found = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  if (found !== hash) throw new Error(`${file} has the hash ${found}`);
  const [header, ...records] = readCsv(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content));
  const columns = schema.fields.map((f) => f.name);
  if (JSON.stringify(header) !== JSON.stringify(columns)) throw new Error(`${file} has the header ${header}`);
  if (records.length !== rows) throw new Error(`${file} has ${records.length} rows, not ${rows}`);
  return records.map((record) =>
    Object.fromEntries(schema.fields.map((field, i) => [field.name, cast(record[i]!, field)])),
  );
}

const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((f) => row[f]));

function checkKeys({ name: table, schema }: Resource, tables: Readonly<Record<string, readonly Row[]>>): void {
  const { primaryKey, foreignKeys = [] } = schema;
  const rows = tables[table]!;
  if (primaryKey && new Set(rows.map((row) => keyOf(row, primaryKey))).size !== rows.length)
    throw new Error(`${table}: the primary key ${primaryKey} is not unique`);
  for (const { fields, reference } of foreignKeys) {
    const known = new Set(tables[reference.resource]!.map((row) => keyOf(row, reference.fields)));
    for (const row of rows)
      if (fields.some((f) => row[f] !== null) && !known.has(keyOf(row, fields)))
        throw new Error(`${table}: ${keyOf(row, fields)} is not in ${reference.resource}`);
  }
}

/** Reads a package whole; throws on the first thing that is not as declared. `read` gives a file's bytes. */
export function readPackage(read: (file: string) => Uint8Array) {
  const descriptor = readDescriptor(JSON.parse(new TextDecoder().decode(read('datapackage.json'))));
  const tables = Object.fromEntries(descriptor.resources.map((r) => [r.name, readResource(r, read(r.path))]));
  for (const resource of descriptor.resources) checkKeys(resource, tables);
  return { descriptor, tables };
}

/** A package that lies in a folder. */
export const readPackageIn = (folder: string) => readPackage((file) => readFileSync(`${folder}/${file}`));
