import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  40005: {
    title: '昵称含敏感词',
    meaning:
      '见于旧错误码表的 account_import：Nick 含有厂商不允许的词。现行页面已删去此码。账号多半没有导入，也就还不能为它标记已读（我们的推断）。',
    causes: ['Nick 里有厂商词库中的词。', '几个正常的词连在一起，恰好拼出敏感词。'],
    fixes: ['换一个 Nick 再导入。', '只用 UserID 导入，标记已读用不着 Nick。'],
  },
  40006: {
    title: '资料写入失败',
    meaning: '导入或删除账号时，资料没能写入。它来自 account_import（为标记已读准备账号），与标记本身无关。',
    causes: ['资料服务临时故障。', '同一个 UserID 同时被导入了两次。'],
    fixes: ['再导入一次；重复导入已有账号会返回 OK。', '每个 UserID 只导入一次，逐个进行。'],
  },
  40601: {
    title: '资料字段过长',
    meaning: 'account_import 的 Nick 或 FaceUrl 超过 500 字节。我们推断账号没有导入，因此还不能作为已读方或对方。',
    causes: ['FaceUrl 里直接放了图片内容（data:…），或是很长的签名链接。', 'Nick 按字节计算，一个汉字占三字节。'],
    fixes: ['改用短链接，或不传 FaceUrl。', '把 Nick 缩短到 500 字节（UTF-8）以内。'],
  },
}
