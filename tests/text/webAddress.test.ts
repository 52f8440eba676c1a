import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/text/webAddress.ts';

describe('webAddress(text, base)', () => {
  it.each([
    ['https://example.org/c', 'https://example.org/c'],
    [' HTTP://Example.org/a b ', 'http://example.org/a%20b'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    ['http://example.org/公开', 'http://example.org/%E5%85%AC%E5%BC%80'],
  ])('takes %s', (text, address) => expect(webAddress(text)).toBe(address));

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'about:blank',
    'mailto:a@example.org',
    '//example.org/x',
    'example.org',
    'http://',
    'https://[',
    '',
  ])('refuses %j', (text) => expect(webAddress(text)).toBeNull());

  it('fills in what is left out, and refuses as before', () => {
    const base = 'https://example.org/gk/';
    expect(webAddress('#/explore?m=1', base)).toBe('https://example.org/gk/#/explore?m=1');
    expect(webAddress('//other.example/x', base)).toBe('https://other.example/x');
    expect(webAddress('javascript:alert(1)', base)).toBeNull();
    expect(webAddress('http://[', base)).toBeNull();
    expect(webAddress('#/x', 'file:///tmp/a.html')).toBeNull();
  });
});
