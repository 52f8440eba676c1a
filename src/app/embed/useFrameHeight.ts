import { type RefObject, useEffect, useRef } from 'react';

/** In the hosting page, `embed.js` answers so once it looks after the frame's height. */
const isSized = (data: unknown): boolean => (data as { type?: unknown } | null)?.type === 'zhenlan:sized';

/**
 * Tells the hosting page how high the content is, now and whenever it changes: `{type: 'zhenlan:height', id, height}`
 * in CSS pixels, measured on an element that the frame's own height does not stretch, so that frames shrink too.
 */
export function useFrameHeight<T extends HTMLElement>(id: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || window.parent === window) return;
    const post = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // a frame that is not displayed has no height to tell
      if (height > 0) window.parent.postMessage({ type: 'zhenlan:height', id, height }, '*');
    };
    const onMessage = ({ data, source }: MessageEvent) => {
      if (source !== window.parent || !isSized(data)) return;
      // a scrollbar that comes and goes would change the width, and with it the height
      document.documentElement.dataset.sized = '';
      post();
    };
    const observer = new ResizeObserver(post);
    observer.observe(element);
    document.addEventListener('visibilitychange', post);
    window.addEventListener('resize', post);
    window.addEventListener('message', onMessage);
    post();
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', post);
      window.removeEventListener('resize', post);
      window.removeEventListener('message', onMessage);
    };
  }, [id]);
  return ref;
}
