export { signIn } from './sign-in.ts'
export type { SignInDeps, SignInWay } from './sign-in.ts'
