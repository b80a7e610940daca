import type { Cue } from './cue.ts';

/** 立足资源禀赋，发展特色种植 : a frame goes with what it frames. */
export const frameLeads: Cue = ({ left }) => (left.class === 'frame' ? 4 : 0);
