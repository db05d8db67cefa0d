/**
 * Remembers where a credential's section stands in the window. Called once its question is answered, it puts the section
 * back there, and the focus into its next question, or on its heading when there is none.
 */
export function stayAt(section: HTMLElement | null): () => void {
  const before = section?.getBoundingClientRect().top ?? 0;
  return () =>
    requestAnimationFrame(() => {
      // The answer may have moved the section among the others, or drawn it anew.
      const now = section && document.getElementById(section.id);
      if (!now) return;
      window.scrollBy({ top: now.getBoundingClientRect().top - before, behavior: "instant" });
      const next = now.querySelector<HTMLElement>("form input, form select, form a") ?? document.getElementById(`${now.id}-name`);
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "nearest", behavior: "instant" });
    });
}
