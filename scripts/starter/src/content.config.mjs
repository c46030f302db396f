export { collections } from 'zhangju/content';
