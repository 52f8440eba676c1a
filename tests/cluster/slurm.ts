/** A Slurm of one machine, with its own keys and ports, that leaves nothing behind. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, userInfo } from 'node:os';

/** Daemons that run until `end`, and what clients need to talk to them. */
export interface Slurm {
  env: NodeJS.ProcessEnv;
  end(): Promise<void>;
}

/** A port nobody listens on. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts munged, slurmctld and slurmd in a folder; rejects with their logs where the node does not come up. */
export async function startSlurm(folder: string): Promise<Slurm> {
  mkdirSync(`${folder}/state`, { recursive: true });
  mkdirSync(`${folder}/spool`, { recursive: true });
  chmodSync(folder, 0o755);
  const socket = `${folder}/munge.socket`;
  writeFileSync(`${folder}/munge.key`, randomBytes(128), { mode: 0o400 });
  writeFileSync(`${folder}/slurm.conf`, await configuration(folder, socket));
  const env = { ...process.env, SLURM_CONF: `${folder}/slurm.conf`, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
  const daemons: ChildProcess[] = [];
  const start = (name: string, ...args: string[]) => {
    const log = openSync(`${folder}/${name}.log`, 'w');
    daemons.push(spawn(name, args, { env, stdio: ['ignore', log, log] }));
  };
  const own = ['key-file', 'pid-file', 'seed-file'].map((file) => `--${file}=${folder}/munge.${file.slice(0, -5)}`);
  start('munged', '--foreground', '--force', ...own, `--socket=${socket}`);
  await pause(500);
  start('slurmctld', '-D');
  start('slurmd', '-D', '-N', 'here');
  const end = async () => {
    for (const daemon of daemons.reverse()) {
      daemon.kill('SIGTERM');
      await pause(300);
      daemon.kill('SIGKILL');
    }
  };
  for (let second = 0; second < 60; second++) {
    const { stdout } = spawnSync('sinfo', ['-h', '-o', '%T'], { env, encoding: 'utf8' });
    if (/idle/.test(stdout ?? '')) return { env, end };
    await pause(1000);
  }
  await end();
  const logs = ['munged', 'slurmctld', 'slurmd'].map((name) =>
    readFileSync(`${folder}/${name}.log`, 'utf8').slice(-2000),
  );
  throw new Error(`Slurm does not come up:\n${logs.join('\n')}`);
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function configuration(folder: string, socket: string): Promise<string> {
  const user = userInfo().username;
  return `ClusterName=test
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmctldPort=${await freePort()}
SlurmdPort=${await freePort()}
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
AuthInfo=socket=${socket}
CredType=cred/munge
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
ReturnToService=2
MpiDefault=none
RequeueExit=75
MinJobAge=600
NodeName=here NodeHostname=${hostname()} NodeAddr=127.0.0.1 CPUs=2 RealMemory=4000 State=UNKNOWN
PartitionName=all Nodes=here Default=YES MaxTime=INFINITE State=UP
`;
}
