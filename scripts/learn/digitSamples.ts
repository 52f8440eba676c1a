import { chromium } from '@playwright/test';
import { type Glyph, glyphsOf, piecesOf } from '../../src/document/scan/glyphs.ts';
import { flatten, type Gray, turn } from '../../src/document/scan/image.ts';
import { findChromium } from '../chromium.ts';

/** Fonts that stand for those of reports, all of them free: 宋 (Ming), 仿宋, 楷, 黑, and the Latin ones that figures are set in. */
export const fonts = [
  'AR PL UMing CN',
  'Noto Serif CJK SC',
  'cwTeXMing',
  'cwTeXFangSong',
  'AR PL UKai CN',
  'cwTeXKai',
  'Noto Sans CJK SC',
  'WenQuanYi Zen Hei',
  'WenQuanYi Micro Hei',
  'Liberation Serif',
  'Liberation Sans',
  'Liberation Mono',
  'DejaVu Sans',
  'DejaVu Serif',
  'FreeSerif',
  'FreeSans',
  'Noto Serif',
  'Noto Sans',
] as const;

/** What a glyph may be: a digit, or anything else that stands in a cell of the form, which has no Latin letters. */
const digits = '0123456789';
const others =
  '一二三四五六七八九十上下不中业个为主事予以件会信共公关其内准出分制办务十及号合项名告和在央年应强总息情收政数无日本条某次民法犯理的第答结行规计许请诉负责费部限露()（）/\\-—·.,、：；！"';
/** What stands so close that it could be taken for one digit: narrow digits, and a digit with a mark beside it. */
const pairs = [...digits].flatMap((digit) => [
  `1${digit}`,
  `${digit}1`,
  ...[...'.,-:·、'].flatMap((mark) => [digit + mark, mark + digit]),
]);

/** A character, or two, drawn large, black on white. */
export interface Drawn {
  char: string;
  font: string;
  picture: Gray;
}

/** Draws all characters in all fonts, 96 pixels high; a font the machine does not have is an error. */
export async function drawAll(): Promise<Drawn[]> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const drawn: Drawn[] = [];
    const chars = [...digits, ...others, ...pairs];
    for (const font of fonts)
      for (const weight of ['normal', 'bold']) {
        const pictures = await page.evaluate(
          ({ font: family, weight: style, chars }) => {
            const canvas = document.createElement('canvas');
            canvas.width = canvas.height = 160;
            const context = canvas.getContext('2d', { willReadFrequently: true })!;
            context.font = `${style} 96px "${family}", "no such font"`;
            return chars.map((char) => {
              context.fillStyle = '#fff';
              context.fillRect(0, 0, 160, 160);
              context.fillStyle = '#000';
              context.fillText(char, 30, 116);
              const pixels = context.getImageData(0, 0, 160, 160).data;
              let shades = '';
              for (let i = 0; i < pixels.length; i += 4) shades += String.fromCharCode(pixels[i]!);
              return btoa(shades);
            });
          },
          { font, weight, chars },
        );
        pictures.forEach((pixels, i) => {
          drawn.push({
            char: chars[i]!,
            font: `${font} ${weight}`,
            picture: { width: 160, height: 160, data: new Uint8Array(Buffer.from(pixels, 'base64')) },
          });
        });
      }
    return drawn;
  } finally {
    await browser.close();
  }
}

/**
 * A drawn character as a scanner would see it: small, a little turned, blurred, faint, noisy, or black and white alone; `size` is its
 * type size in pixels.
 */
export function scanned({ picture }: Drawn, next: () => number): Gray {
  const size = 16 + next() * 34;
  const turned = turn(picture, ((next() - 0.5) * 3 * Math.PI) / 180);
  const small = resized(turned, size / 96, 1 + (next() - 0.5) * 0.16, next(), next());
  const coarse = blurred(small, next() * 0.035 * size);
  // pages of few dots to an inch are drawn larger before they are read
  const zoom = size < 30 && next() < 0.7 ? [1.5, 2][Math.floor(next() * 2)]! : 1;
  if (next() < 0.3) return turn(blackOrWhite(printed(coarse, next), 100 + next() * 100), 0, zoom);
  return printed(turn(coarse, 0, zoom), next);
}

/** Ink on paper: lighter than black, darker than white, with noise. */
function printed(picture: Gray, next: () => number): Gray {
  const ink = next() * (next() < 0.15 ? 150 : 90);
  const paper = 255 - next() * 40;
  const noise = next() * 14;
  const data = picture.data.map((shade) => {
    const value = ink + (shade / 255) * (paper - ink) + (next() + next() + next() - 1.5) * noise;
    return Math.min(255, Math.max(0, value));
  });
  return { ...picture, data };
}

const blackOrWhite = (picture: Gray, limit: number): Gray => ({
  ...picture,
  data: picture.data.map((shade) => (shade < limit ? 0 : 255)),
});

/** Ink that reaches less far, in pixels, is dust at 300 dots to an inch. */
const leastInk = 3.75;

/** The glyphs seen in a picture, as the reader of scans finds them. */
export const seenIn = (picture: Gray): Glyph[] => glyphsOf(piecesOf(flatten(picture), leastInk));

function resized({ width, height, data }: Gray, scale: number, stretch: number, dx: number, dy: number): Gray {
  const [w, h] = [Math.ceil(width * scale * stretch), Math.ceil(height * scale)];
  const small = new Uint8Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const [left, top] = [(x - dx) / (scale * stretch), (y - dy) / scale];
      let sum = 0;
      let count = 0;
      for (let sy = Math.floor(top); sy < top + 1 / scale; sy++)
        for (let sx = Math.floor(left); sx < left + 1 / (scale * stretch); sx++) {
          sum += sx < 0 || sy < 0 || sx >= width || sy >= height ? 255 : data[sy * width + sx]!;
          count++;
        }
      small[y * w + x] = sum / count;
    }
  return { width: w, height: h, data: small };
}

function blurred(picture: Gray, sigma: number): Gray {
  if (sigma < 0.2) return picture;
  const reach = Math.ceil(sigma * 2.5);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const sum = weights.reduce((a, b) => a + b, 0);
  const { width, height } = picture;
  const pass = (data: Uint8Array, dx: number, dy: number) =>
    data.map((_, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      let value = 0;
      weights.forEach((weight, i) => {
        const sx = Math.min(width - 1, Math.max(0, x + (i - reach) * dx));
        const sy = Math.min(height - 1, Math.max(0, y + (i - reach) * dy));
        value += weight * data[sy * width + sx]!;
      });
      return value / sum;
    });
  return { width, height, data: pass(pass(picture.data, 1, 0), 0, 1) };
}
