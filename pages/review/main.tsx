import { render } from 'preact'
import { Shell } from './shell.tsx'
import { Spoken } from './words.tsx'
import '../theme.css'
import '../report.css'
import './review.css'

document.documentElement.dataset.theme = localStorage.getItem('tiaoli-theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

render(
  <Spoken>
    <Shell />
  </Spoken>,
  document.body,
)
