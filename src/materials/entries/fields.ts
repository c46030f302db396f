import { z } from 'astro/zod';
import { key, words } from '../../model/fields.ts';

/** Fields that the entries of several lists have. */
export const ownKey = key.describe('编号，是地址的一部分，公布后不要改');
export const remark = words.optional().describe('编者要提醒读者的话；原文没有说的，写“文中没有提到”');
export const aliases = z.array(words).default([]);
