import { useSite } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { fullName, type Ground } from './ground.ts';

/** A township's name, with its county where several are shown, leading to its page. */
export function TownshipLink({ ground, at }: { ground: Ground; at: number }) {
  const { view } = useSite();
  const name = ground.nameOf(at);
  return (
    <a href={hrefTo(view, 'township', { town: [ground.field.codes[at]!] })} title={fullName(ground, at)} lang="zh-CN">
      {name ?? ground.field.codes[at]}
    </a>
  );
}
