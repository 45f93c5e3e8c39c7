import { HostError, type HostComment, type SheetHost } from "../host";
import { defineType } from "./object-type";

/** Comments of the workbook, or of one sheet by its id. */
interface CommentsTarget {
  readonly sheet: string | null;
}

async function of({ sheet }: CommentsTarget, host: SheetHost): Promise<readonly HostComment[]> {
  return ((await host.comments?.()) ?? []).filter((each) => sheet === null || each.sheet === sheet);
}

const reply = defineType<{ readonly id: string; readonly content: string }>({
  name: "CommentReply",
  get: { Id: ({ id }) => id, Content: ({ content }) => content },
});

const replies = defineType<HostComment>({
  name: "CommentReplyCollection",
  items: (target) => target.replies.map((content, at) => reply({ id: `${target.id}-${at}`, content })),
  method: { GetCount: (target) => target.replies.length },
});

const comment = defineType<HostComment>({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Content: ({ content }) => content },
  link: { Replies: (target) => replies(target) },
  method: {
    GetLocation: ({ sheet, row, column }, _, { make }) => make.range({ sheet, area: { row, column, rows: 1, columns: 1 } }),
  },
});

export const comments = defineType<CommentsTarget>({
  name: "CommentCollection",
  items: async (target, { host }) => (await of(target, host)).map((each) => comment(each)),
  item: async (target, id: string, { host }) => {
    const found = (await of(target, host)).find((each) => each.id === id);
    if (!found) throw new HostError("ItemNotFound", "The requested comment does not exist.");
    return comment(found);
  },
  method: { GetCount: async (target, _, { host }) => (await of(target, host)).length },
});
