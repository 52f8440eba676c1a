import { describe, expect, it } from 'vitest';
import { badNames } from '../../scripts/collectionNames.ts';

const whys = (...names: string[]) => badNames(names).map((bad) => bad.why);

describe('badNames(names) → what is wrong with them', () => {
  it.each([
    '青石县',
    'demo',
    'A b-c_d',
    'consul',
    'com10',
    'nullah',
    'packages',
    '__proto__',
    'constructor',
    '2024.年',
  ])('takes %s', (name) => expect(whys(name)).toEqual([]));

  it.each(['CON', 'nul', 'Aux.txt', 'com1', 'LPT9.d', 'COM²', 'conin$', 'package', 'Index.json', 'collections.json'])(
    'refuses %s, a name in use',
    (name) => expect(whys(name)).toEqual(['reserved']),
  );

  it.each(['a#b', 'a?', '100%', 'a%2fb', 'a\\b', 'a:b', 'a"b', '<i>', 'a\u001bb', 'a\nb'])('refuses %j', (name) =>
    expect(whys(name)).toEqual(['characters']),
  );

  it.each(['a.', 'a '])('refuses %j, which Windows cuts off', (name) => expect(whys(name)).toEqual(['end']));

  it('names the signs, each once', () =>
    expect(badNames(['a#b#c%'])).toEqual([{ why: 'characters', name: 'a#b#c%', found: '# %' }]));

  it('refuses the second of two that some disks take for one', () => {
    expect(badNames(['Demo', 'demo'])).toEqual([{ why: 'clash', name: 'demo', other: 'Demo' }]);
    expect(whys('cafe\u0301', 'caf\u00e9')).toEqual(['clash']);
    expect(whys('demo', 'demo2')).toEqual([]);
  });
});
