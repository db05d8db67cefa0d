/** The header's links, in order; only pages that exist. */
export const navigation: readonly { readonly to: string; readonly label: string }[] = [
  { to: "/", label: "Home" },
  { to: "/record", label: "My record" },
  { to: "/standing", label: "Standing" },
  { to: "/plan", label: "Plan" },
  { to: "/courses", label: "Courses" },
  { to: "/rules", label: "Rules" },
  { to: "/changes", label: "Changes" },
];
