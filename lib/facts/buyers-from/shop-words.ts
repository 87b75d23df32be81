import type { Cue } from './cue.ts';

/** A basket is what consumers fill; dealers in supplies have one as well. */
export const BASKET: Cue = {
  weight: -0.9,
  words: [
    'add to cart, add to bag, add to basket, shopping cart, shopping bag, shopping basket, your cart, your bag, your basket, view cart, =cart, =basket, =bag, checkout, wishlist, wish list, cart 0, 0 items, edit cart, 0cart',
    'warenkorb, in den warenkorb, einkaufswagen, merkzettel, wunschzettel, wunschliste, zur kasse, panier, ajouter au panier, mon panier, carrito, cesta, mi carrito, anadir al carrito, carrello, aggiungi al carrello, winkelwagen*, winkelmand, in winkelwagen, carrinho, adicionar ao carrinho, sacola, koszyk*, do koszyka, kosik, корзина, в корзину, indkobskurv, kurv, varukorg, カート, カートに入れる, 购物车, 장바구니',
  ],
};

/** Parcels to the door, and back. */
export const PARCELS: Cue = {
  weight: -0.9,
  words: [
    'free shipping, shipping and returns, shipping returns, returns exchanges, returns and exchanges, free returns, easy returns, return* policy, track my order, track order, track your order, order status, order number, delivered to your door, fast shipping, flat rate shipping, free delivery, next day delivery, money back guarantee, subscribe and save, subscribe save, promo code, discount code, coupon*, gift wrap*, =shipping, =returns, store credit, ships in, ship internationally',
    'versandkosten*, kostenloser versand, portofrei, retoure*, rucksendung*, lieferzeit, inkl mwst, versand und zahlung, livraison gratuite, frais de port, retours gratuits, livraison envio gratis, gastos de envio, devoluciones, spedizione gratuita, spese di spedizione, resi e rimborsi, gratis verzending, gratis verzonden, verzendkosten, retourneren, frete gratis, trocas e devolucoes, darmowa dostawa, доставка, доставка бесплатно',
  ],
};
