import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { signInAddress } from './accounts/sign-in-address.ts';
import { whenHeldUp } from './api/held-up.ts';
import { queryClient } from './api/query-client.ts';
import './shell/base.css';
import './shell/frame.css';
import { reloadAfterUpgrade } from './shell/reload-after-upgrade.ts';
import { router } from './shell/router.tsx';
import { applyTokens } from './tokens.ts';
import { startWords } from './words/i18n.ts';

reloadAfterUpgrade();
applyTokens(document.documentElement);
startWords();
whenHeldUp((by) => {
  const { pathname, href } = router.state.location;
  const path = by === 'sign-in' ? '/sign-in' : '/me';
  if (pathname === path) return;
  router.history.push(by === 'sign-in' ? signInAddress(href) : path);
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
