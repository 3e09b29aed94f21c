import type { ErrorWordsTable } from './error-code.ts'

export const words: ErrorWordsTable = {
  30006: {
    title: '清理好友关系失败',
    meaning:
      'account_delete 在清理账号的好友关系时内部出错。它是删除账号的接口，与标记已读无关，本控制台也不会调用它。',
    causes: ['关系链服务的瞬时故障。', '该账号好友太多，一步清理不完（我们的推断）。'],
    fixes: ['对这个 UserID 再执行一次 account_delete。', '间隔着再试几次，仍不行就把 UserID 和时间报给厂商。'],
  },
  30007: {
    title: '清理好友关系超时',
    meaning: 'account_delete 等待关系链服务超时。账号删没删掉不确定，能否再为它标记已读也就不确定。',
    causes: ['关系链服务当时响应慢。', '一次删除的账号太多；上限是 100 个。'],
    fixes: ['用 account_check 看账号是否还是 Imported，若是就再删一次。', '改为每次只删 10 个账号。'],
  },
  30008: {
    title: '好友关系写冲突',
    meaning: '同一账号的好友关系同时有两处写入，这一次被拒。account_delete 的文档列有此码；标记已读不写关系链。',
    causes: ['清理任务和用户的客户端同时改了同一份好友关系。', '两个进程同时删除同一个账号。'],
    fixes: ['隔一秒重试，最好选用户离线的时候。', '一次收齐最多 100 个账号，由一个进程依次调用。'],
  },
}
