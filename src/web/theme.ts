import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** "Counts": what is credited, met, in good standing. */
const evergreen: MantineColorsTuple = [
  "#eef6f0", "#dcebe1", "#b9d8c5", "#93c3a7", "#6cb089",
  "#46936c", "#2f7a55", "#1f6446", "#174f38", "#0f3a29",
];
/** "Act": something to do, and time to do it. */
const amber: MantineColorsTuple = [
  "#fdf6e7", "#f9e8c3", "#f2d28c", "#e9b954", "#dda437",
  "#b98117", "#976609", "#7a5006", "#603e05", "#452c03",
];
/** "Lost or late". */
const brick: MantineColorsTuple = [
  "#fcf0ed", "#f6dcd6", "#edbcb1", "#e49d8d", "#e0806c",
  "#c5543f", "#ab3f2c", "#8f2f1f", "#722316", "#52170e",
];
/** "Unknown": nobody knows yet, and we say so. */
const slate: MantineColorsTuple = [
  "#f1f4f6", "#dfe5ea", "#c2ccd5", "#a5b3bf", "#8d9dac",
  "#687b8d", "#536577", "#425161", "#333f4c", "#232c36",
];
/** Paper in light, ink in dark: warm greys in place of the library's. */
const gray: MantineColorsTuple = [
  "#f8f6f1", "#f2efe8", "#e7e3da", "#d9d4c9", "#c2bcaf",
  "#97927f", "#6b675c", "#4e4b44", "#353330", "#201f1d",
];
const dark: MantineColorsTuple = [
  "#e8e6e1", "#c9c7c1", "#a7a6a1", "#75767a", "#4a4d52",
  "#383b40", "#2a2d31", "#1b1e21", "#15181a", "#0e1011",
];

const sans = '"Public Sans Variable", system-ui, sans-serif';

/** The one theme. Shade 7 carries white text in both schemes; text and links turn lighter in the dark by themselves. */
export const theme = createTheme({
  colors: { evergreen, amber, brick, slate, gray, dark },
  primaryColor: "evergreen",
  primaryShade: 7,
  white: "#fffefb",
  black: "#1d1f21",
  fontFamily: sans,
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  headings: { fontFamily: sans, fontWeight: "680", textWrap: "balance" },
  defaultRadius: "sm",
  cursorType: "pointer",
  components: {
    // A link inside a sentence must not be told by colour alone.
    Anchor: { defaultProps: { underline: "always" } },
    // Fields side by side stay in line, whichever of them has a description.
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] } },
  },
  respectReducedMotion: true,
  focusRing: "auto",
});

/** Shades that the library picks too faint for WCAG 2.2 AA on our paper, set by scheme. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#fbf9f4",
    "--mantine-color-dimmed": "#5c5a53",
    "--mantine-color-placeholder": "#6b675c",
    "--mantine-color-error": "#8f2f1f",
  },
  dark: {
    "--mantine-color-body": "#15181a",
    "--mantine-color-dimmed": "#a7a6a1",
    "--mantine-color-placeholder": "#9a9a96",
    "--mantine-color-error": "#e0806c",
  },
});
