import { rows } from './rows.ts';

/** Where somebody pays, holds a wallet, trades or looks at their own money: wallets, pay pages, brokers, crypto, budgets. */
export const PAYMENTS = rows(`
  wallets alipay.com cash.app klarna.app mobilepay.dk neteller.com payoneer.com paypal.com paypal.me paysafecard.com paytm.com phonepe.com skrill.com swish.nu tikkie.me twint.ch venmo.com vipps.no westernunion.com wise.com zellepay.com
  pages adyen.link app.klarna.com billing.stripe.com buy.stripe.com checkout.stripe.com connect.stripe.com invoice.stripe.com pay.amazon.com pay.gocardless.com pay.google.com payments.google.com secure.ogone.com secure.payu.com secure.worldpay.com sis.redsys.es wallet.google.com
  desks app.squareup.com ca-live.adyen.com ca-test.adyen.com dashboard.paddle.com dashboard.stripe.com manage.gocardless.com my.mollie.com
  brokers betterment.com degiro.com degiro.de degiro.nl etoro.com etrade.com fidelity.com flatex.at flatex.de groww.in hl.co.uk ig.com interactivebrokers.com robinhood.com saxobank.com scalable.capital schwab.com swissquote.com tastytrade.com trade-republic.com traderepublic.com trading212.com upstox.com vanguard.com vanguardinvestor.co.uk wealthfront.com webull.com xtb.com zerodha.com
  crypto binance.com binance.us bitfinex.com bitget.com bitmex.com bitpanda.com bitso.com bitstamp.net blockchain.com bybit.com coinbase.com crypto.com gate.io gemini.com kraken.com kucoin.com metamask.io myetherwallet.com okx.com opensea.io pancakeswap.finance phantom.app trezor.io uniswap.org upbit.com
  budgets app.ynab.com creditkarma.com finanzguru.de meineschufa.de mint.intuit.com monarchmoney.com
`);
