/** A heading with what is below it. */
export type Tree = {
	title: string;
	children: Tree[];
};
