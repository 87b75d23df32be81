import type { Cue } from './cue.ts';

/** A basket is what consumers fill; dealers in supplies have one as well. */
export const BASKET: Cue = {
  weight: -0.9,
  words: [
    'add to cart, add to bag, add to basket, shopping cart, shopping bag, shopping basket, your cart, your bag, your basket, view cart, =cart, =basket, =bag, checkout, wishlist, wish list, cart 0, 0 items, edit cart, 0cart',
    'warenkorb, in den warenkorb, einkaufswagen, merkzettel, wunschzettel, wunschliste, zur kasse, panier, carrito, carrello, winkelwagen*, winkelmand, carrinho, koszyk*, корзина, в корзину, カート, カートに入れる',
  ],
};

/** Parcels to the door, and back. */
export const PARCELS: Cue = {
  weight: -0.9,
  words: [
    'free shipping, shipping and returns, shipping returns, returns exchanges, free returns, easy returns, return* policy, track my order, track order, track your order, order status, delivered to your door, fast shipping, flat rate shipping, free delivery, next day delivery, money back guarantee, subscribe save, promo code, discount code, coupon*, =shipping, =returns, store credit, ships in, ship internationally',
    'versandkosten*, kostenloser versand, portofrei, retoure*, rucksendung*, lieferzeit, inkl mwst, versand und zahlung, livraison gratuite, frais de port, gastos de envio, envio gratis, devoluciones, spedizione gratuita, spese di spedizione, gratis verzending, verzendkosten, retourneren, frete gratis, darmowa dostawa, доставка',
  ],
};
