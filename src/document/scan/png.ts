import { zlibSync } from 'fflate';
import { crc32 } from '../crc32.ts';
import type { Gray } from './image.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture as a PNG of 16 shades, two pixels to a byte. The same picture gives the same bytes on every machine. */
export function grayPng({ width, height, data }: Gray): Uint8Array {
  const row = 1 + ((width + 1) >> 1);
  const raw = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = Math.round(data[y * width + x]! / 17);
      raw[y * row + 1 + (x >> 1)]! |= x & 1 ? shade : shade << 4;
    }
  const header = new Uint8Array([...word(width), ...word(height), 4, 0, 0, 0, 0]);
  const parts = [chunk('IHDR', header), chunk('IDAT', zlibSync(raw, { level: 6 })), chunk('IEND', new Uint8Array())];
  return joined([Uint8Array.from(signature), ...parts]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (char) => char.charCodeAt(0)), data]);
  return joined([word(data.length), named, word(crc32(named))]);
}

const word = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
