/**
 * The policy of one page. Scripts and style sheets run from this host or with this page's nonce only.
 *
 * The one exception is `style-src-attr`: the component library sets sizes and colours as `style`
 * attributes, which no nonce can cover. Such an attribute cannot run code, nor load anything that
 * `img-src` and `font-src` do not allow.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The policy that every script file carries. It holds for what runs in a worker of its own, and for nothing else: a worker takes the policy of its file, a script
 * of a page that of the page. A worker may compile WebAssembly (the solver), which no page may.
 */
export const workerPolicy = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"].join("; ");
