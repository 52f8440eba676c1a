import type { SeriesOption } from 'echarts';
import { applicationsWords } from '../i18n/applications.ts';
import { formatNumber } from '../i18n/i18n.ts';
import { type Outcome, outcomes, type RequestFlow } from '../series/applications.ts';
import type { Chart, Frame } from './frame.ts';
import { textWidth } from './measure.ts';

/** From so many requests on a drawing shows more than ruled rows do. */
export const flowFrom = 30;

interface Node {
  name: string;
  value: number;
  colour: string;
  side: 'in' | 'out';
}

const disclosed: readonly Outcome[] = ['granted', 'partially_granted'];
const withheld: readonly Outcome[] = ['refused', 'unavailable'];

/** Where requests came from and what became of them, parts of nothing left out. */
function nodesOf(page: RequestFlow, { theme, lang }: Frame): Node[] {
  const words = applicationsWords[lang];
  const colourOf = (o: Outcome) =>
    disclosed.includes(o) ? theme.accent : withheld.includes(o) ? theme.seq[3]! : theme.ctx;
  const all: Node[] = [
    { name: words.carriedIn, value: page.carriedIn.value, colour: theme.ink3, side: 'in' },
    { name: words.received, value: page.received.value, colour: theme.ink2, side: 'in' },
    ...outcomes.map(
      (o): Node => ({ name: words.outcomes[o], value: page.outcomes[o].value, colour: colourOf(o), side: 'out' }),
    ),
    { name: words.carriedOut, value: page.carriedOut.value, colour: theme.ink3, side: 'out' },
  ];
  return all.filter((node) => node.value > 0);
}

/** Requests as a stream from receipt to outcome. Where the two ends do not add up, both are drawn as stated. */
export function drawFlow(page: RequestFlow, frame: Frame): Chart {
  const { theme, lang } = frame;
  const nodes = nodesOf(page, frame);
  const hub = applicationsWords[lang].handled;
  const height = Math.max(180, nodes.filter((n) => n.side === 'out').length * 46);
  const label = (node: Node) => ({
    position: node.side === 'in' ? 'left' : 'right',
    formatter: `${node.name} ${formatNumber(node.value)}`,
    color: theme.ink,
    fontSize: theme.micro,
    fontFamily: theme.font,
  });
  const room = (side: Node['side']) =>
    Math.max(0, ...nodes.filter((n) => n.side === side).map((n) => textWidth(`${n.name} ${n.value}`, theme.micro))) + 8;
  const sankey = {
    type: 'sankey',
    id: 'flow',
    left: room('in'),
    right: room('out'),
    top: 8,
    bottom: 8,
    nodeWidth: 10,
    nodeGap: 14,
    draggable: false,
    silent: true,
    layoutIterations: 0,
    emphasis: { disabled: true },
    lineStyle: { color: theme.band, opacity: 1, curveness: 0.5 },
    data: [
      ...nodes.map((node) => ({
        name: node.name,
        itemStyle: { color: node.colour, borderWidth: 0 },
        label: label(node),
      })),
      { name: hub, itemStyle: { color: theme.rule2, borderWidth: 0 }, label: { show: false } },
    ],
    links: nodes.map((node) => ({
      source: node.side === 'in' ? node.name : hub,
      target: node.side === 'in' ? hub : node.name,
      value: node.value,
    })),
  } as SeriesOption;
  return { option: { animation: false, series: [sankey] }, height, places: [], crosshair: null };
}
