import { SaxesParser } from 'saxes';
import { isUnderstood, prefixOf } from './namespaces.ts';

/** Attributes by their names as written; no prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** Takes the events of a document. Names carry our own prefixes (`w:p`), whatever the file calls its namespaces. */
export interface XmlSink {
  /** An element begins; false leaves it out with all it holds. */
  open(name: string, attributes: Attributes): boolean;
  close(name: string): void;
  text(text: string): void;
}

/** The value of an attribute by its local name. */
export function attributeOf(attributes: Attributes, local: string): string | undefined {
  for (const name in attributes)
    if (name === local || (name.endsWith(local) && name[name.length - local.length - 1] === ':'))
      return attributes[name];
  return undefined;
}

/** An attribute that says yes or no (`w:val`): set without a value means yes. */
export function isOn(attributes: Attributes): boolean {
  const value = attributeOf(attributes, 'val');
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off' && value !== 'none');
}

/** A whole number in an attribute; undefined where there is none. */
export function numberOf(attributes: Attributes, local: string): number | undefined {
  const value = attributeOf(attributes, local);
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

/**
 * Sends a document, given in pieces, to a sink, element by element and without recursion. Where a file offers a passage in several ways
 * (`mc:AlternateContent`) one of them is sent. Throws on XML that is not well-formed and on document type declarations,
 * so that no entity is ever defined.
 */
export function readXml(xml: Iterable<string>, sink: XmlSink): void {
  const names: string[] = [];
  const scopes = makeScopes();
  const choices: boolean[] = [];
  let skipped = 0;
  let declares = false;
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  const takes = (name: string, attributes: Attributes) => {
    if (name === 'mc:Choice' || name === 'mc:Fallback') return choose(name, attributes);
    if (name === 'mc:AlternateContent') choices.push(false);
    return sink.open(name, attributes);
  };
  const choose = (name: string, attributes: Attributes) => {
    const wanted = name === 'mc:Fallback' || requires(attributes).every((p) => isUnderstood(scopes.namespace(p)));
    if (choices.at(-1) !== false || !wanted) return false;
    choices[choices.length - 1] = true;
    return true;
  };
  parser.on('attribute', ({ name }) => {
    if (name.startsWith('xmlns')) declares = true;
  });
  parser.on('opentag', (tag) => {
    if (skipped > 0) {
      skipped++;
      return;
    }
    if (declares) scopes.enter(names.length, tag.attributes);
    declares = false;
    const name = scopes.nameOf(tag.name);
    names.push(name);
    if (!takes(name, tag.attributes)) skipped = 1;
  });
  parser.on('text', (text) => {
    if (skipped === 0) sink.text(text);
  });
  parser.on('cdata', (text) => {
    if (skipped === 0) sink.text(text);
  });
  parser.on('closetag', () => {
    if (skipped > 1) {
      skipped--;
      return;
    }
    const name = names.pop()!;
    if (name === 'mc:AlternateContent') choices.pop();
    if (skipped === 0) sink.close(name);
    skipped = 0;
    scopes.leave(names.length);
  });
  parser.on('doctype', () => {
    throw new Error('document type declaration');
  });
  for (const piece of xml) parser.write(piece);
  parser.close();
}

const requires = (attributes: Attributes) => (attributeOf(attributes, 'Requires') ?? '').split(/\s+/).filter(Boolean);

/** More namespaces, side by side or nested, than any office program writes: about 40. */
const most = 200;

interface Scope {
  depth: number;
  namespaces: ReadonlyMap<string, string>;
  /** Names met so far, as written, with ours. */
  names: Map<string, string>;
}

/** Follows which prefix stands for which namespace; most files declare them once, on the outermost element. */
function makeScopes() {
  const scopes: Scope[] = [{ depth: -1, namespaces: new Map(), names: new Map() }];
  let scope = scopes[0]!;
  return {
    namespace: (prefix: string) => scope.namespaces.get(prefix) ?? '',
    enter(depth: number, attributes: Attributes) {
      let namespaces: Map<string, string> | null = null;
      for (const name in attributes) {
        if (!name.startsWith('xmlns')) continue;
        namespaces ??= new Map(scope.namespaces);
        namespaces.set(name.slice(6), attributes[name]!);
      }
      if (!namespaces) return;
      if (scopes.length > most || namespaces.size > most) throw new Error('too many namespaces');
      scope = { depth, namespaces, names: new Map() };
      scopes.push(scope);
    },
    leave(depth: number) {
      if (scope.depth !== depth) return;
      scopes.pop();
      scope = scopes.at(-1)!;
    },
    nameOf(written: string): string {
      const known = scope.names.get(written);
      if (known !== undefined) return known;
      const colon = written.indexOf(':');
      const namespace = scope.namespaces.get(colon < 0 ? '' : written.slice(0, colon)) ?? '';
      const name = `${prefixOf(namespace)}:${written.slice(colon + 1)}`;
      scope.names.set(written, name);
      return name;
    },
  };
}
