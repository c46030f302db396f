import { zhangju } from 'zhangju';

export default { integrations: [zhangju()] };
