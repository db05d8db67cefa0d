import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";

interface DateFieldProps extends Omit<TextInputProps, "value" | "defaultValue" | "onChange" | "type"> {
  readonly value: string;
}

/**
 * A date that follows the page's address without ever disturbing whoever is typing: a half-typed date stays,
 * and another one takes its place only when the address itself names another.
 */
export function DateField({ value, ...rest }: DateFieldProps) {
  const [{ typed, seen }, setState] = useState({ typed: value, seen: value });
  if (seen !== value) setState({ typed: value, seen: value });
  return <TextInput {...rest} type="date" min="1900-01-01" max={rest.max ?? "2199-12-31"} value={typed} onChange={(event) => setState({ typed: event.currentTarget.value, seen: value })} />;
}
