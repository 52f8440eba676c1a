import type { ReactNode } from 'react';
import type { Caption } from '../figure/chartFile.ts';
import { download } from '../state/download.ts';
import { useSite } from '../state/site.ts';
import { useFileName } from '../state/useFileName.ts';
import { usePassing } from '../state/usePassing.ts';

/** Saves a drawing as a picture; what makes one comes on the click. */
export function PictureButtons({ picture, caption, name }: { picture: ReactNode; caption: Caption; name: string }) {
  const site = useSite();
  const { words, index } = site;
  const fileName = useFileName();
  const [said, setSaid] = usePassing('');
  const save = async (kind: 'png' | 'svg') => {
    try {
      const [{ pictureSvg }, { chartPng }] = await Promise.all([
        import('./pictureFile.tsx'),
        import('../figure/chartFile.ts'),
      ]);
      // a file that leaves the site says which data it shows
      const source = words.chart.fileSource(caption.source, index.version.slice(0, 8));
      const svg = pictureSvg(picture, site, { ...caption, source });
      if (kind === 'svg') download(`${fileName(name)}.svg`, 'image/svg+xml;charset=utf-8', svg);
      else download(`${fileName(name)}@2x.png`, 'image/png', await chartPng(svg, 2));
    } catch {
      setSaid(words.chart.failedExport, true);
    }
  };
  return (
    <>
      {said && <span role="status">{said}</span>}
      <button type="button" className="lkb" onClick={() => void save('png')}>
        PNG
      </button>
      <button type="button" className="lkb" onClick={() => void save('svg')}>
        SVG
      </button>
    </>
  );
}
