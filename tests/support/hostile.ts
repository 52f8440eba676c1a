/** An invented collection that tries to do harm by names, links and words; used on the terminal and in the browser. */
import { reportText } from './report.ts';

/** Sets `window.hit` where it is taken for markup. */
const markup = '<img src=x onerror="window.hit=1">';
const script = '"></script><script>window.hit=1</script>';

/** Names of townships, each in a report of its own. */
export const hostileNames = [
  '__proto__镇',
  '__proto__',
  'constructor',
  'toString乡',
  'hasOwnProperty镇',
  `${markup}镇`,
  `${script}镇`,
  "' onmouseover='window.hit=1",
  '{a|富}{b}%{c}镇',
  '=1+1镇',
  '\u202e反向镇',
  '\u001b[31m红\u0007镇',
] as const;

/** Addresses that are no links. */
const addresses = [
  'javascript:window.hit=1',
  ' JaVaScRiPt:window.hit=1',
  'java\nscript:window.hit=1',
  'data:text/html,<script>window.hit=1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//other.example/x',
  `https://ok.example/${script}`,
];

const county = `甲${markup}县`;
const places = {
  title: { zh: `恶${script}`, en: `Bad ${markup}` },
  counties: [
    {
      code: '998801',
      name: county,
      prefecture: `乙${script}市`,
      province: '河川省',
      townships: hostileNames.map((name, i) => ({ code: `9988011${String(i).padStart(2, '0')}`, name })),
    },
  ],
};

const overview = `2024年，本镇${markup}主动公开政府信息120条，其中通过政府网站公开80条，通过“云上${script}”公众号公开40条。`;
const problems = `一是${markup}公开不够及时。二是人员${script}不足。`;

/** Files by path; the collection is called `bad`. File names that Windows does not have are left out there. */
export function hostileCollection(): Record<string, string> {
  const files: Record<string, string> = {
    'bad/places.json': JSON.stringify(places),
    'bad/lexicon.json': JSON.stringify({ channels: { constructor: 'app', [`云上${script}`]: 'app' } }).replace(
      '{"constructor"',
      '{"__proto__":"app","constructor"',
    ),
    'bad/__proto__.txt': 'no report',
    'bad/constructor.txt.meta.json': '{"__proto__": {"hit": 1}}',
    'bad/constructor.txt': 'no report',
  };
  if (process.platform !== 'win32') {
    files['bad/\u001b[31mred\u001b]0;title\u0007.txt'] = 'no report';
    files['bad/two\nlines\r.txt'] = 'no report';
    files['bad/\u202etxt.exe.txt'] = 'no report';
    files[`bad/${markup}.txt`] = 'no report';
  }
  hostileNames.forEach((township, i) => {
    for (const year of [2023, 2024]) {
      const penalties = String(10 * i + year - 2020);
      const said = { overview, problems, cells: { 'proactive.penalties.decisions': penalties } } as const;
      const file = `bad/${year}/${i}.txt`;
      files[file] = reportText({ ...said, year, other: `${markup}其他事项。` });
      const meta = { url: addresses[i % addresses.length], township, county, year };
      const accepted = [{ rule: 'late', reason: markup }];
      files[`${file}.meta.json`] = JSON.stringify({ ...meta, accepted });
    }
  });
  return files;
}
