import { FunctionType, IDescriptionService, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/presets";
import { readTypedFormula } from "./typed-formula";

/**
 * What Univer proposes while a formula is typed, as an Indonesian Excel with the add-in does: its own functions first, and the argument one
 * is at also where a semicolon stands before it. What is typed and what is kept have the same length, so a place in one is a place in the other.
 */
export function helpWhileTyping(univer: Univer): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(LexerTreeBuilder);
  const at = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, index) => at(readTypedFormula(formula), index);
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    const found = search(text);
    const isOurs = ({ functionType }: (typeof found)[number]): boolean => functionType === FunctionType.User;
    return [...found.filter(isOurs), ...found.filter((each) => !isOurs(each))];
  };
}
