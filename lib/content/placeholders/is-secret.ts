const secretWords =
  /(?:^|-)pass(?:word|wd|phrase)?(?:-|$)|secret|token|credential|api-?key|private-?key|access-?key|密码|口令|令牌|密钥|凭据/

/** Whether a placeholder asks for something that must not be kept: `<YOUR_TOKEN>`, `<密码>`. */
export function isSecret(key: string): boolean {
  return secretWords.test(key)
}
