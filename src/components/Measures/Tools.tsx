/** All that the chunk of the calculators holds. */
export {ChangeTool} from './ChangeTool.tsx';
export {Desk} from './Desk.tsx';
export {ScoreTool} from './ScoreTool.tsx';
