#!/usr/bin/env node
'use strict';
// The command of the package: `zhangju <command>` in an office's project, which is the folder that npm runs its scripts in.

process.env.ZHANGJU_PROJECT = process.cwd();
require('./bootstrap.cjs');
