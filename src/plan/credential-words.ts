/** How a credential is called in a sentence: "NASM Certified Personal Trainer". */
export function credentialWords({ bodyShort = "", name }: { bodyShort?: string; name: string }): string {
  return name.startsWith(bodyShort) ? name : `${bodyShort} ${name}`.trim();
}
