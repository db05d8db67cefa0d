import { Code, List, Table, Text, Title } from "@mantine/core";
import { Fragment } from "react";
import type { NotesBlock, NotesInline } from "./read-notes.server.ts";
import classes from "./notes-view.module.css";

/** A rulebook's notes. Their first heading is left out: the page has set its own. */
export function NotesView({ blocks }: { readonly blocks: readonly NotesBlock[] }) {
  const [first, ...rest] = blocks;
  return (
    <div className={classes["notes"]}>
      <Blocks blocks={first?.is === "heading" && first.level === 1 ? rest : blocks} />
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly NotesBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: NotesBlock }) {
  switch (block.is) {
    case "heading":
      return (
        <Title order={3} size="h5">
          <Inline parts={block.inline} />
        </Title>
      );
    case "paragraph":
      return (
        <Text>
          <Inline parts={block.inline} />
        </Text>
      );
    case "code":
      return <Code block>{block.text}</Code>;
    case "list":
      return (
        <List type={block.ordered ? "ordered" : "unordered"} spacing="xs" className={classes["list"] ?? ""}>
          {block.items.map((item, index) => (
            <List.Item key={index}>
              <Blocks blocks={item} />
            </List.Item>
          ))}
        </List>
      );
    case "table":
      return (
        <Table.ScrollContainer minWidth={480}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {block.head.map((cell, index) => (
                  <Table.Th key={index}>
                    <Inline parts={cell} />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {block.rows.map((row, index) => (
                <Table.Tr key={index}>
                  {row.map((cell, column) => (
                    <Table.Td key={column}>
                      <Inline parts={cell} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      );
  }
}

function Inline({ parts }: { readonly parts: readonly NotesInline[] }) {
  return parts.map((part, index) => {
    switch (part.is) {
      case "text":
        return <Fragment key={index}>{part.text}</Fragment>;
      case "code":
        return <Code key={index}>{part.text}</Code>;
      case "strong":
        return (
          <strong key={index}>
            <Inline parts={part.inline} />
          </strong>
        );
      case "em":
        return (
          <em key={index}>
            <Inline parts={part.inline} />
          </em>
        );
      case "link":
        return (
          <a key={index} href={part.href} rel="noreferrer">
            <Inline parts={part.inline} />
          </a>
        );
    }
  });
}
