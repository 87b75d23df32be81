import { inCategory } from './rule.ts';

/** Ready-made parts that move or draw: sliders, charts, animation; told by the names of files. */
export const SHOW = inCategory('Library', [
  {
    name: 'jQuery Cycle',
    source: 'https://jquery.malsup.com/cycle/',
    why: 'its script',
    file: [
      'jquery.cycle',
      'jquery.cycle2',
      'jquery.cycle.all',
      'jquery.cycle.lite',
      'jquery-cycle',
      'cycle2',
    ],
  },
  {
    name: 'Swiper',
    source: 'https://swiperjs.com/get-started',
    why: 'its script and style sheet',
    file: ['swiper', 'swiper-bundle', 'swiper.jquery'],
  },
  {
    name: 'Slick',
    source: 'https://kenwheeler.github.io/slick/',
    why: 'its script and style sheet',
    file: ['slick', 'slick-theme', 'slick-carousel', 'wpos-slick-style', 'wpos-slick-jquery'],
  },
  {
    name: 'OWL Carousel',
    source: 'https://owlcarousel2.github.io/OwlCarousel2/docs/started-installation.html',
    why: 'its script and style sheet',
    file: ['owl.carousel', 'owl-carousel', 'owl.theme', 'owlcarousel', 'owl.theme.default'],
  },
  {
    name: 'Flickity',
    source: 'https://flickity.metafizzy.co/',
    why: 'its script and style sheet',
    file: ['flickity', 'flickity.pkgd'],
  },
  {
    name: 'Splide',
    source: 'https://splidejs.com/guides/getting-started/',
    why: 'its script and style sheet',
    file: ['splide', 'splide-core', '@splidejs/splide'],
  },
  {
    name: 'GSAP',
    source: 'https://gsap.com/docs/v3/Installation',
    why: 'its script',
    file: ['gsap', 'tweenmax', 'tweenlite', 'timelinemax', 'scrolltrigger'],
  },
  {
    name: 'AOS',
    source: 'https://github.com/michalsnik/aos',
    why: 'its script and style sheet',
    file: ['aos'],
  },
  {
    name: 'three.js',
    source: 'https://threejs.org/docs/',
    why: 'its script',
    file: ['three', 'three.module'],
  },
  {
    name: 'D3',
    source: 'https://d3js.org/getting-started',
    why: 'its script',
    file: ['d3'],
  },
  {
    name: 'Chart.js',
    source: 'https://www.chartjs.org/docs/latest/getting-started/installation.html',
    why: 'its script',
    file: ['chart', 'chart.js'],
  },
  {
    name: 'Highcharts',
    source: 'https://www.highcharts.com/docs/getting-started/installation',
    why: 'its script',
    script: ['code.highcharts.com'],
    file: ['highcharts'],
  },
  {
    name: 'particles.js',
    source: 'https://github.com/VincentGarreau/particles.js/',
    why: 'its script',
    file: ['particles', 'particles.js'],
  },
  {
    name: 'SWFObject',
    source: 'https://github.com/swfobject/swfobject',
    why: 'its script',
    file: ['swfobject'],
    inline: ['swfobject.embedSWF', 'new SWFObject('],
  },
  {
    name: 'Cufon',
    source: 'https://github.com/sorccu/cufon',
    why: 'its script',
    file: ['cufon', 'cufon-yui'],
    inline: ['Cufon.replace'],
  },
  {
    name: 'Lottie',
    source: 'https://airbnb.io/lottie/',
    why: 'its player',
    file: ['lottie', 'lottie-player', '@lottiefiles/lottie-player', 'lottie-web', 'lottie_svg'],
  },
]);
