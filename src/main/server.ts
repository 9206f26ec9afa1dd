import { readConfig } from '../platform/config.ts'
import { openProduct } from './product.ts'
import { serve } from './serve.ts'

const config = readConfig(process.env)
await serve(await openProduct(config), config)
