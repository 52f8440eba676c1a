/** What happens to a page on its way through a scanner, in planes: red, green and blue, or one of grey. */
import { type Gray, shrink, turn } from '../../src/document/scan/image.ts';
import { between, chance } from '../demo/random.ts';

export type Planes = readonly Gray[];

/** What may befall a page; `none`: it is scanned as scanners do, a little turned, soft and noisy. */
export const damages = [
  'none',
  'turned',
  'stamp',
  'broken rules',
  'thin rules',
  'noise',
  'shadow',
  'faint',
  'bilevel',
  'upside down',
  'sideways',
  'joined',
] as const;
export type Damage = (typeof damages)[number];

/** Scans a page that was drawn at 300 dots to an inch; the key decides all that is left to chance. */
export function scanned(page: Planes, dpi: number, damage: Damage, key: string): Planes {
  const degrees = damage === 'turned' ? (chance(key, 'turn') - 0.5) * 6 : (chance(key, 'turn') - 0.5) * 1.2;
  const noise = damage === 'noise' ? 60 : 14;
  return page.map((plane, channel) => {
    const turned = soft(turn(shrink(plane, dpi / 300), (degrees * Math.PI) / 180));
    const paper = { ...turned, data: printed(turned, damage, noise, `${key}`, channel) };
    if (damage === 'upside down') return half(paper);
    return damage === 'sideways' ? quarter(paper) : paper;
  });
}

/** Light that strays: a pixel takes a part of its neighbours. */
function soft({ width, height, data }: Gray): Gray {
  const out = new Uint8Array(data);
  for (let at = width + 1; at < data.length - width - 1; at++)
    out[at] = (data[at]! * 4 + data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]!) / 8;
  return { width, height, data: out };
}

function printed(
  { width, height, data }: Gray,
  damage: Damage,
  noise: number,
  key: string,
  channel: number,
): Uint8Array {
  let seed = between(1, 2 ** 30, key, channel);
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  return data.map((shade, at) => {
    const x = at % width;
    const y = (at - x) / width;
    const ink = damage === 'faint' ? 150 + (shade * 105) / 255 : shade;
    const light = damage === 'shadow' ? 1 - 0.5 * (x / width) * (y / height) : 0.97;
    const value = ink * light + (next() + next() - 1) * noise;
    if (damage === 'bilevel') return value < 150 ? 0 : 255;
    return Math.max(0, Math.min(255, value));
  });
}

const half = ({ width, height, data }: Gray): Gray => ({ width, height, data: new Uint8Array(data).reverse() });

function quarter({ width, height, data }: Gray): Gray {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[x * height + height - 1 - y] = data[y * width + x]!;
  return { width: height, height: width, data: out };
}

/** Two pages side by side on one. */
export const beside = (left: Planes, right: Planes): Planes =>
  left.map((a, i) => {
    const b = right[i]!;
    const width = a.width + b.width;
    const data = new Uint8Array(width * a.height).fill(255);
    for (let y = 0; y < a.height; y++) {
      data.set(a.data.subarray(y * a.width, (y + 1) * a.width), y * width);
      data.set(b.data.subarray(y * b.width, (y + 1) * b.width), y * width + a.width);
    }
    return { width, height: a.height, data };
  });
