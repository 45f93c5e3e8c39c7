import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("status-salah", {
  met: {
    id: '{label} disebut "{found}", sedangkan capaiannya {figure}, di bawah 100.',
    en: '{label} is called "{found}", while its achievement is {figure}, below 100.',
  },
  missed: {
    id: '{label} disebut "{found}", sedangkan capaiannya {figure}, tidak di bawah 100.',
    en: '{label} is called "{found}", while its achievement is {figure}, not below 100.',
  },
});
