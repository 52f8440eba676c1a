import './polyfills.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, newClient } from './App.tsx';
import { relieve } from './first/relieve.ts';
import { sheetsFirst } from './first/sheetsFirst.ts';
import { shortenAddress } from './state/shortenAddress.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/figure.css';
import './styles/scroll.css';
import './styles/table.css';
import './styles/report.css';
// the first views need theirs at once
import './styles/charts.css';
import './styles/explore.css';
import './styles/large.css';
import './styles/forced.css';
import './styles/print.css';

shortenAddress();
sheetsFirst(document);
const root = document.getElementById('root');
if (root) {
  relieve(root);
  const client = newClient();
  createRoot(root).render(
    <StrictMode>
      <App files={client} />
    </StrictMode>,
  );
  if (import.meta.env.MODE === 'follow') void import('./state/follow.ts').then((module) => module.followData(client));
}
