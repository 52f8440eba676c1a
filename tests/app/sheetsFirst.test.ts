// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sheetsFirst } from '../../src/app/first/sheetsFirst.ts';

it('sheetsFirst(document): those at the end of the page stand before those of pages, and once', () => {
  document.head.innerHTML = '<style>a{}</style><link rel="stylesheet" title="page.css">';
  document.body.innerHTML =
    '<p></p><link rel="stylesheet" title="shared.css"><link rel="stylesheet" title="index.css">';
  sheetsFirst(document);
  const names = () => [...document.querySelectorAll('link')].map((link) => link.title);
  expect(names()).toEqual(['shared.css', 'index.css', 'page.css', 'shared.css', 'index.css']);
  for (const copy of document.head.querySelectorAll('link')) copy.dispatchEvent(new Event('load'));
  expect(names()).toEqual(['shared.css', 'index.css', 'page.css']);
});
