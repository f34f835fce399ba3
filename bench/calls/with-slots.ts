/**
 * A Handlebars template of plain variables in another syntax.
 *
 * @example withSlots("Hello {{name}}!", (name) => `{${name}}`) // "Hello {name}!"
 */
export function withSlots(template: string, slot: (name: string) => string): string {
	const result = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => slot(name));
	if (/\{\{[#/]/.test(result)) throw new Error(`${template} holds more than plain variables`);
	return result;
}
