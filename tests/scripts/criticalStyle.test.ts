import { describe, expect, it } from 'vitest';
import { criticalStyle, namesIn } from '../../scripts/criticalStyle.ts';

const names = namesIn('<div id="root" class="fig wide"><a href="#/">x</a><input type="checkbox"></div>');
const keep = (css: string) => criticalStyle(css, names);

describe('criticalStyle(css, names)', () => {
  it('keeps, in order, the rules whose elements, classes and ids are all on the page', () => {
    expect(keep('a{color:red}b{top:0}.fig .wide>a{left:0}.fig .far{top:0}#root{top:1px}#other{top:0}')).toBe(
      'a{color:red}.fig .wide>a{left:0}#root{top:1px}',
    );
  });

  it('keeps of a list the selectors that may match', () => {
    expect(keep('h1,a,.far,.fig:not(.far,.near){top:0}')).toBe('a,.fig:not(.far,.near){top:0}');
  });

  it('keeps what depends on attributes, states and what is before or behind, but for the pointer', () => {
    const css = ':root[data-theme=dark]{--a:1}input:checked{top:0}.fig::after{content:"}.far{"}';
    expect(keep(`${css}a:hover{top:0}`)).toBe(css);
  });

  it('looks into conditions, and leaves out those of paper and those with nothing in them', () => {
    const css = '@media (max-width:9px){a{top:0}.far{top:0}}@media screen{.far{top:0}}@media print{a{top:0}}';
    expect(keep(css)).toBe('@media (max-width:9px){a{top:0}}');
    expect(keep('@charset "utf-8";@page{margin:0;@top-left{content:""}}a{top:0}')).toBe('a{top:0}');
    expect(keep('@keyframes boot{to{top:0}}')).toBe('@keyframes boot{to{top:0}}');
  });
});
