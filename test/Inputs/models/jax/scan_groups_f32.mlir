#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x3xi32>) -> (tensor<1x3x6xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<[[-0.242475405, -0.0554315336, -0.187434822, 0.47015807, -0.294641107, -0.270399898], [-0.0764730796, 0.162503436, -0.0670245141, -0.239477038, -0.201725096, -0.0876980051], [0.243340686, -0.244495496, -0.0228319354, -0.153263479, 0.0811550095, 0.0992839485], [-0.366311371, 0.596715569, 0.0474008508, -0.127333045, -0.223497614, -0.0648775622]]> : tensor<4x6xf32>
    %cst_1 = arith.constant dense<[0.0070323348, 0.263122261, -0.0457827076, -0.190511808]> : tensor<4xf32>
    %cst_2 = arith.constant dense<[0.00541777909, 0.127361625, 0.0228257068, -0.0884647592]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[[-0.546168804, 0.314820975, -0.605812847, -0.573129237, -0.607740641, -2.29542422, 0.105499476, -1.26383531, -0.107269123, 1.44996881, -0.521000326, -0.542009175, 1.36390936, 0.546305776, 0.976527094, -0.355291247], [0.748083234, -0.686168611, -0.676001727, 0.596244276, -0.598373175, 0.767118513, 2.39168453, -1.68615258, -0.752204358, 1.12014616, -0.145078167, 1.1610899, -1.01006424, 0.331344187, -0.150556311, 0.140370727]], [[0.331116021, -1.22000635, -1.07413745, 1.39924395, 0.293213725, 0.106346332, -0.0440747216, 0.356542498, -1.15593672, -0.999027311, 1.30450821, 0.151275218, 0.850300848, -6.056640e-01, 1.37672544, 0.345278412], [0.481245816, 0.54872936, -0.79700923, -1.86572087, -1.07480264, 1.63052285, 1.30068398, -0.346921355, -0.301676333, 1.03660583, -0.168409869, -1.2992599, 1.2655431, 0.477178574, -2.51633978, -0.313190103]]]> : tensor<2x2x16xf32>
    %cst_4 = arith.constant dense<"0x58CCCBBEA87479BE9C99F9BE72D49EBEDE9C00BF88243C3EFB7DCB3E03FD75BE7C3DD4BD8DBE94BE1400883E0363363D550D4C3F6D380CBFED99393ED752633E9D8B38BE7E62953E832138BF789A873F1DC82BBF7D78EB3EF3800FBF2350133F1A0145BE9D39A23DFB7EDA3CDBE40C3FDEA124BE57E6BDBF3693C2BE151FBC3D0C8561BEFB12C53E3CF6013F7E5197BDB3AC3EBF532C313F7FA10A3F952F19BE33EE863FCE9F32BE248D11BF499D9FBD75F6093FF3FCEFBEBEC1793FBE82E5BE0555F43EE3618B3E22C19DBDE84E0A3F68F93FBFEAC42D3FC66C02BD09DD8ABEDFC9BF3EC5AA073F5011C53EBEEF7F3F3B550A3FF249243F86348ABE23295A3DA01F903E2B5811BCEF6F1A3E672A5A3E5F20D83E521850BDE21833BE7F0CD4BE9248E4BEE212163F9A192DBD3075C93E051026BFE41578BF9F4806BFACC4123FC3B6083FF7002A3E065BCDBE21F185BD107418BE59A030BE7363A0BF10A1DBBEE7ABC2BD4E1A423FD499A43D4F50333FF49349BE666001BE2090F9BFA2396D3E760E8C3EDBC2613FC43879BEE5D3403D7B9DB4BE978F16BF3E8EB6BEA6A330BEFE7E2D3F89F0903A2561CABE6C48913D07CBDE3D8B1DADBE7B55123F6BB571BF71ABDABDC541AA3EC2512BBF40F6383E857D253F9A47683E295758BFFD6ABABE1EBC1D3F66BF183E6387A1BB0BE5613EAA96B83EFA5DB5BE52AF14BEF557923DD0408BBE86A788BDA920263F0BC3F7BEE29C763F5B8E703FFC515BBF3F6890BD45752F3E73C8C2BE74B7BDBE1A1DF3BDC63ABD3EC6E682BE1AD1693F7977143EFE1252BD5781393FF753A03E28133D3E3B8B29BEAE30683F8AD3CF3E104BD0BDA9E149BF81F33E3E136612BF1EA45BBFF2EC0EBEFB1C103E5828243F879D103E4C57CE3EB9E91CBF679538BC81627E3D2ABCDC3E38B16D3D1ED8CD3E341381BEDE45373E5E69543EA7F81FBF66C0B33D8F0624BE27B973BF245AF53E8A4539BE3C36DABEA92F41BE61848D3D2E03413F65EAA9BD65DF713E73D12F3FC596883EB6C6083F1AF973BE7D63C53E3E78EDBC4F86093FA47400BF1991C7BECC65223F3DCAC8BDB1C937BE4ADE1E3DE882B0BE0E7D2A3F90E41FBF5D369ABDCCA3313E58E855BDB762CDBEC14EDEBE4CCD593EC9E603BF2970A53E4B1743BF5F138EBEA0B5943C844620BF2FEAA63EB6DE17BC109E04BFEE6A42BF3C6548BFF808D13C021314BF60B42EBF7EC6ECBD92C2913FC5190E3EA64EC33ED7D2D93D8571C83E54EA2BBF116C5CBEC7CF053E49C612BCDF99C4BDDB76AABECA4A04BED431C6BE50FF9ABFA7E518BFC888733E554E473F6523683FC725463DCAB4E43E3E71E83EE637B1BE185659BF67077D3CCD8F61BFD0CD23BE90AD9B3ED6C435BF2A48843CEAB81E3F2A18393EE0B6853E2420E83EBCD15D3FA70E9B3D49601D3F266B03BD"> : tensor<2x2x4x16xf32>
    %cst_5 = arith.constant dense<[[[-0.667687297, 0.163244009, -0.830751955, 2.34580803, -0.70413959, -0.453074455, -1.06583798, -0.346121281, -0.00587602658, 0.767789125, -0.610486627, -0.185773954], [-1.41648936, -0.827402234, 2.75580764, 1.0412432, -0.781424045, -1.33739722, -0.975582838, -0.0216908604, 0.0347277895, -0.744360625, -1.28657448, 1.42237854]], [[0.451685458, -0.374568015, -0.220661208, -0.529530466, -2.93604541, 0.11566183, -1.07054436, -1.00268435, -0.640262424, 0.732301712, -1.1705308, -1.43428147], [0.639852046, 0.754368901, -0.958933711, 0.562397659, -0.291632444, 0.301292181, -1.26096022, 0.832894444, 1.20325899, 0.637073218, 0.558339953, -3.77227521]]]> : tensor<2x2x12xf32>
    %cst_6 = arith.constant dense<"0xB56E283E9F6304BE3DAF4A3F9701293F6623A23E4E068DBF551CD53C0F06AF3ED081003F282F9EBEAB37693FE20329BFE759A9BE705FEF3E7EEDC83C3327803F2D0BC13D0219A2BE015041BEADAA0BBF068B23BFA662A13E48C7943E1AB4253FD82DC1BEAC34583F7B2413BE3686493F1B965DBEA248BCBEBDC7FF3DA806043FB2DFA43D38E595BE16AD2BBF046533BFD3AF803ED55DFD3ED73CA8BDCA8409BFB17FDF3EF3E323BFA18BB6BE07FB9E3E500290BF3CD2453E6AE694BE09CE5F3D67091BBD13F7CE3D41B5B13E8524C2BEBDE2353F48E1B93EDDFED73E431A153F629FC93E8A15D83ED3D01A3D87A036BF43498ABDE9FEC4BE671C36BFED53043E758C91BEA2D003BF0F8105BFF76D093EDAA3373E4946293F5AFAE3BB015B053F6A7D333FA138133F246197BF82451D3FACE22D3E8FF8583E85113E3EBFF8433E438A233E7CC337BEC96873BFAF0E5FBD5FC1CDBECB420A3F34D913BE21F52A3DC77FD9BE27B882BE2BF5BCBBC6203EBF66F3193E693C59BDABC517BFA67C99BF6257833EEF5C18BEA2AE87BE85D2F1BD4982683F1AFCCBBC7165313D67583EBF02DC523F7EE0EA3E5291083F7B44C33CE3A9EA3EBEEC3D3EF6F99C3E79D89BBD5CA83CBF80B1033FC2AC77BFF5B1F5BD586ED1BD717C05BFA3F59C3E3B23CDBD35AD5FBE5914853E2B0274BE19CA313FEBF1333EC6DB72BEADDD78BF756427BF451D0B3F3546CFBCC5F510BE1256523FDA2D24BFABED95BE03F771BE331A963E71DDA9BEF4089DBE89754DBFA4B6BA3E265FCE3EA7E773BE9642A73D6E7525BF7E9171BEB260303FFFFC8A3DFFDC933F7785C9BE858D943EAE32C8BD70D9903E454D6CBBAEAA8FBE221CDEBEF239C43F16671EBDF81081BFB00AA6BE0394AD3E8D0080BE1A232E3F964E003FA9FE9BBD4AC671BE529D00BF0231B3BEF48F3CBFA8291A3F159C4B3F22C920BF634117BF995E62BF27BFF6BE39CEC6BF323612BF5301263FFDFB30BE08C6DA3E275A7ABE8C5D613FCDFFCB3DCE9543BEEA5AA33F2D2126BE0C511CBF7FC1CE3D7D119FBC537D083F33F0EBBEEE01CE3EB94DDA3E"> : tensor<2x2x4x12xf32>
    %cst_7 = arith.constant dense<[[[-0.764873981, 0.811254382, 0.364567339, -0.394571245], [0.734247624, 1.36737859, -1.09449637, -0.603291869]], [[0.942621827, 0.718940556, 0.226698861, 1.16242123], [-1.08821177, -1.47913778, -0.866507351, 0.122544095]]]> : tensor<2x2x4xf32>
    %cst_8 = arith.constant dense<[[[[0.130314872, -0.012722658, -0.073522754, -3.152890e-01], [0.0276824869, 0.206058696, -0.131894082, -0.231662065], [0.614876925, -0.552683532, 0.515077591, 0.0884062349], [-0.402152836, -0.144990951, -0.45999679, 0.337532252]], [[0.173950881, -0.278398097, -0.551109135, 0.150858045], [0.4786928, -0.056918174, 0.209176257, -0.188013569], [3.378460e-02, -0.145641461, 0.14702107, -0.75488627], [0.322095275, -0.114966244, 0.179304034, -0.170155063]]], [[[0.160180598, -0.536281407, 0.594577193, -0.851772308], [-0.519619405, 0.117833033, 0.731421113, 0.13906315], [-0.123954229, -0.712545096, -0.0956383347, -0.00993850547], [0.845284342, 0.311062604, -0.764546453, 1.01338959]], [[-0.197504938, -0.439729869, 0.73741132, -0.0248778798], [-0.183701307, 0.109392993, 0.422444403, 0.4966681], [-0.687601209, 0.999240756, 0.473430783, -0.189600527], [-0.409329921, -0.48450622, 0.0616892204, -0.324008137]]]]> : tensor<2x2x4x4xf32>
    %cst_9 = arith.constant dense<[[[-0.438466877, -1.485960e-01, -1.42487478, 1.88233829], [-0.540773392, 1.38997173, -0.664342105, -0.229971156]], [[1.18390191, 0.303826839, 0.192054346, 0.265943438], [-1.36615789, -0.389553487, -0.956445634, 0.197413653]]]> : tensor<2x2x4xf32>
    %cst_10 = arith.constant dense<[[[-0.0755728409, 0.0836579799, 0.89657551, 2.20382404], [0.73177886, -1.40432858, -2.65694499, -0.0944621712]], [[0.0713884383, -1.16187334, 0.272032142, -0.76693958], [0.402669728, -0.325518161, 0.397462577, -1.74319518]]]> : tensor<2x2x4xf32>
    %cst_11 = arith.constant dense<[[[-0.159225017, 0.540845573, 0.214659125, 0.355372697], [-0.653828621, -0.129613638, 0.783975481, 1.49343109]], [[-1.25906551, 1.51392376, 1.34587538, 0.781311392], [0.264455616, -0.313922822, 1.45802069, 1.96025836]]]> : tensor<2x2x4xf32>
    %cst_12 = arith.constant dense<[[[1.80163491, 1.31510377, 0.35738042, -1.20831859], [-0.0044541331, 0.656474948, -1.28836143, 0.395122051]], [[0.429863691, 0.696042716, -1.18411791, -0.661702573], [-0.436435252, -1.16980195, 1.73936784, -0.495910734]]]> : tensor<2x2x4xf32>
    %cst_13 = arith.constant dense<[[[0.125730217, -0.132104859, 0.640422642, 0.104900114], [-0.535669386, 0.361595064, 1.304000e+00, 0.947080969]], [[-0.703735232, -1.26542151, -0.623274446, 0.0413259789], [-2.3250308, -0.218791664, -1.245911, -0.73226738]]]> : tensor<2x2x4xf32>
    %cst_14 = arith.constant dense<[[[-5.442590e-01, -0.316300154, 0.411630541, 1.04251337], [-0.12853466, 1.36646342, -0.66519469, 0.351510078]], [[0.903470158, 0.0940122976, -0.743499279, -0.921725392], [-0.457725823, 0.22019513, -1.00961816, -0.209175572]]]> : tensor<2x2x4xf32>
    %cst_15 = arith.constant dense<[[[-2.54590464, -0.340624928, 0.759615123, -0.361688226], [-1.52693701, 0.326598167, 0.336686909, -0.270489395]], [[-1.15979576, -0.740675151, -0.313756496, -0.875532866], [-1.92017829, -0.769286811, -0.0617439337, -0.507060051]]]> : tensor<2x2x4xf32>
    %cst_16 = arith.constant dense<"0x481E133DFC65F63D85CD1B3DF9BF22BE1413EDBC11F0963DD53789BDC569BEBD4944A03EE25472BEE0ECB2BD500002BF027D0A3E2409543EA2690C3E96EC6A3E50A4E13D2D5EAF3D31A9F23DA7DC88BD211B983E0A78B2BD592EBBBE6B8B593ED4E3EC3E77CC75BEFB23D0BC21792FBECFDBC2BDFCCB3C3C94F39EBE9F288EBDD2A4BBBE5E7711BE21D197BE4D8F87BE0826DCBED0139C3EB251023E766FF5BEB1C918BEDDA12BBEB7E130BE7B33B9BE6C1F413EA8AECABD37B1EF3D77D9063E980EB03EBC4DE8BE848ADE3E8A68A23E74B4123EC68C183FE9E5513D714C523EB3083DBEA032913E92DA2B3DB503E7BDEF7B073FB40E9CBD1A2F113BC2034ABDA67341BE7801083E69083D3E5170B53DB71317BF0C06813E7152B3BD7CB09BBE9F701A3EE616103E708385BE633C1E3F0BD59ABE08D3DDBEE4BB93BEC5DCB53EC91334BD377EBEBD18997EBCB0BB18BE1AB530BEB32624BE933C353E4C9E823E460D87BE2DF8743DF3C7493ED9768ABE34A800BE49DF84BE6C40A5BE7B9DD03C2C733CBEAD91213E3E06F1BBE543D33D1BA695BD308F22BED6B2B9BC94B6A3BAF2B234BEB86ADA3DD7203F3E6FE0213DAB53DB3EF8E021BECF45053EB045D1BDB742703D8F7754BE5DBC8E3ED33E343D789B983E6B0FA2BE07AEFCBD317F64BE582D08BEDE4E31BE2ADEF6BCE2498DBBBFDF27BCD0360EBE63EC3F3D5628603E88FB66BE9DF268397AB297BC2ECCEF3D4AC882BC795380BB74B87DBE40CCB13B9F006CBE3205043E7364D3BC9542233C0D2564BE0FC34D3E7C3B313ED58C5C3E7E8D0E3F901E57BC1B099A3E6F99FDBCCFC5C93D820DBB3D9278873D7A83283E8D9D9BBD9CA8273C0E0A093EADB9DF3EB0A457BE5B2FE7BE0EDAF7BD662CB83C322D333DAEDCBC3CAB65973E66DE793E25CD49BC7B68F0BD1328B1BD7F6DB6BD8C0367BD9D4CC9BE880DECBDE089D9BDDC6941BD9C3382BDA9082C3E712D08BE428DE0BD80BC0A3E60F670BD4FA65D3D96592B3E630CD83D4B15803DFA2749BD9D902E3E5DC3333D083E01BEB96D1ABDAAEB9BBE882876BE2103F1BEFC0F2EBE27F3AA3E0D760EBE469C493EF31662BA2B5733BEBE4CAB3E710B153E003BE0BEAB4C853EC59289BE132F36BD7B092B3E5A8699BD8F398F3E2FE2423E0FD7C9BEE4E2F1BDF86B903D1D3313BE97775DBDB4BE4C3E2931A23DB0AD6BBE03CC323DB4BD1CBE6C8B9BBEACA590BED6EB923DB74EE6BB50FDB13AFAB692BE07583CBDE8C184BE25286DBEFD1629BDF012B1BE19552B3E17291F3FE2EAEA3DDA7D85BED4D88ABD9718C7BEEF56C1BD53DF013EECE1163E261084BE9E29993D2E05943ED7A6E03E4B6733BE363C5DBE2DE35E3CD4653BBFD8F107BE3BBD8ABDDF2EEBBD5CBCCABEC0717BBDD3CF46BE69EA413E2A216BBE8A8F90BDE7896EBD5C4C113E"> : tensor<2x2x16x4xf32>
    %cst_17 = arith.constant dense<[[-0.023506457, -0.0962783992, 0.20271191, -0.222842962], [0.191901818, -0.292810112, 0.136310443, -0.261031568], [-0.45926702, -0.148441896, -0.365978599, 0.138319552]]> : tensor<3x4xf32>
    %cst_18 = arith.constant dense<[[-0.200709239, 0.0607124753, -0.414086372, 0.164026216], [0.28586325, -0.11315275, 0.107621439, 0.0627331435], [-0.0985880121, -0.215601221, -0.50813812, 0.352605879], [-0.011908059, 0.630581856, 0.206554562, 0.0694451332], [-0.164357767, 0.348117292, -0.126572281, 0.392487288], [-0.0995903238, 0.0464884825, -0.380667597, 0.585808098]]> : tensor<6x4xf32>
    %cst_19 = arith.constant dense<6> : tensor<i32>
    %c1_i32 = arith.constant 1 : i32
    %cst_20 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_21 = arith.constant dense<9.99999974E-6> : tensor<f32>
    %c0_i32 = arith.constant 0 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0 = arith.constant 0 : index
    %c5 = arith.constant 5 : index
    %cst_22 = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_23 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_24 = arith.constant dense<true> : tensor<i1>
    %cst_25 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_26 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_27 = arith.constant dense<4.471500e-02> : tensor<f32>
    %cst_28 = arith.constant dense<0.797884583> : tensor<f32>
    %cst_29 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_30 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_31 = arith.constant 0xFF800000 : f32
    %cst_32 = arith.constant dense<false> : tensor<i1>
    %0 = tensor.empty() : tensor<1x3xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x3xi32>
    %2 = tensor.empty() : tensor<1x3xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<1x3xi32>, tensor<1x3xi32>) outs(%2 : tensor<1x3xi1>) {
    ^bb0(%in: i32, %in_33: i32, %out: i1):
      %42 = arith.cmpi slt, %in, %in_33 : i32
      linalg.yield %42 : i1
    } -> tensor<1x3xi1>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<i32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x3xi32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0, %4 : tensor<1x3xi32>, tensor<1x3xi32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i32, %in_33: i32, %out: i32):
      %42 = arith.addi %in, %in_33 : i32
      linalg.yield %42 : i32
    } -> tensor<1x3xi32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %5, %arg0 : tensor<1x3xi1>, tensor<1x3xi32>, tensor<1x3xi32>) outs(%0 : tensor<1x3xi32>) {
    ^bb0(%in: i1, %in_33: i32, %in_34: i32, %out: i32):
      %42 = arith.select %in, %in_33, %in_34 : i32
      linalg.yield %42 : i32
    } -> tensor<1x3xi32>
    %7 = tensor.empty() : tensor<1x3x1xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x3xi32>) outs(%7 : tensor<1x3x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x3x1xi32>
    %9 = tensor.empty() : tensor<1x3x4xf32>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%out: f32):
      %42 = linalg.index 1 : index
      %43 = linalg.index 2 : index
      %extracted = tensor.extract %8[%c0, %42, %c0] : tensor<1x3x1xi32>
      %44 = arith.index_cast %extracted : i32 to index
      %45 = arith.maxsi %44, %c0 : index
      %46 = arith.minsi %45, %c5 : index
      %extracted_33 = tensor.extract %cst_18[%46, %43] : tensor<6x4xf32>
      linalg.yield %extracted_33 : f32
    } -> tensor<1x3x4xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.addf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %13 = scf.for %arg1 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg2 = %12) -> (tensor<1x3x4xf32>)  : i32 {
      %42 = arith.subi %c1_i32, %arg1 : i32
      %43 = arith.index_cast %42 : i32 to index
      %44 = arith.maxsi %43, %c0 : index
      %45 = arith.minsi %44, %c1 : index
      %extracted_slice = tensor.extract_slice %cst_16[%45, 0, 0, 0] [1, 2, 16, 4] [1, 1, 1, 1] : tensor<2x2x16x4xf32> to tensor<1x2x16x4xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x2x16x4xf32> into tensor<2x16x4xf32>
      %extracted_slice_33 = tensor.extract_slice %cst_15[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_35 = tensor.extract_slice %cst_14[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_37 = tensor.extract_slice %cst_13[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_38 = tensor.collapse_shape %extracted_slice_37 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_39 = tensor.extract_slice %cst_12[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_40 = tensor.collapse_shape %extracted_slice_39 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_41 = tensor.extract_slice %cst_11[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_42 = tensor.collapse_shape %extracted_slice_41 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_43 = tensor.extract_slice %cst_10[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_44 = tensor.collapse_shape %extracted_slice_43 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_45 = tensor.extract_slice %cst_9[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_47 = tensor.extract_slice %cst_8[%45, 0, 0, 0] [1, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x4x4xf32> to tensor<1x2x4x4xf32>
      %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
      %extracted_slice_49 = tensor.extract_slice %cst_7[%45, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<1x2x4xf32>
      %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
      %extracted_slice_51 = tensor.extract_slice %cst_6[%45, 0, 0, 0] [1, 2, 4, 12] [1, 1, 1, 1] : tensor<2x2x4x12xf32> to tensor<1x2x4x12xf32>
      %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [[0, 1], [2], [3]] : tensor<1x2x4x12xf32> into tensor<2x4x12xf32>
      %extracted_slice_53 = tensor.extract_slice %cst_5[%45, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<2x2x12xf32> to tensor<1x2x12xf32>
      %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
      %extracted_slice_55 = tensor.extract_slice %cst_4[%45, 0, 0, 0] [1, 2, 4, 16] [1, 1, 1, 1] : tensor<2x2x4x16xf32> to tensor<1x2x4x16xf32>
      %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [[0, 1], [2], [3]] : tensor<1x2x4x16xf32> into tensor<2x4x16xf32>
      %extracted_slice_57 = tensor.extract_slice %cst_3[%45, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<2x2x16xf32> to tensor<1x2x16xf32>
      %collapsed_58 = tensor.collapse_shape %extracted_slice_57 [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
      %extracted_slice_59 = tensor.extract_slice %collapsed[0, 0, 0] [1, 16, 4] [1, 1, 1] : tensor<2x16x4xf32> to tensor<1x16x4xf32>
      %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0, 1], [2]] : tensor<1x16x4xf32> into tensor<16x4xf32>
      %extracted_slice_61 = tensor.extract_slice %collapsed_34[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_62 = tensor.collapse_shape %extracted_slice_61 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_63 = tensor.extract_slice %collapsed_36[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_64 = tensor.collapse_shape %extracted_slice_63 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_65 = tensor.extract_slice %collapsed_38[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_66 = tensor.collapse_shape %extracted_slice_65 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_67 = tensor.extract_slice %collapsed_40[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_68 = tensor.collapse_shape %extracted_slice_67 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_69 = tensor.extract_slice %collapsed_42[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_70 = tensor.collapse_shape %extracted_slice_69 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_71 = tensor.extract_slice %collapsed_44[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_72 = tensor.collapse_shape %extracted_slice_71 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_73 = tensor.extract_slice %collapsed_46[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_74 = tensor.collapse_shape %extracted_slice_73 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_75 = tensor.extract_slice %collapsed_48[0, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<2x4x4xf32> to tensor<1x4x4xf32>
      %collapsed_76 = tensor.collapse_shape %extracted_slice_75 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32>
      %extracted_slice_77 = tensor.extract_slice %collapsed_50[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_78 = tensor.collapse_shape %extracted_slice_77 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_79 = tensor.extract_slice %collapsed_52[0, 0, 0] [1, 4, 12] [1, 1, 1] : tensor<2x4x12xf32> to tensor<1x4x12xf32>
      %collapsed_80 = tensor.collapse_shape %extracted_slice_79 [[0, 1], [2]] : tensor<1x4x12xf32> into tensor<4x12xf32>
      %extracted_slice_81 = tensor.extract_slice %collapsed_54[0, 0] [1, 12] [1, 1] : tensor<2x12xf32> to tensor<1x12xf32>
      %collapsed_82 = tensor.collapse_shape %extracted_slice_81 [[0, 1]] : tensor<1x12xf32> into tensor<12xf32>
      %extracted_slice_83 = tensor.extract_slice %collapsed_56[0, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<2x4x16xf32> to tensor<1x4x16xf32>
      %collapsed_84 = tensor.collapse_shape %extracted_slice_83 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
      %extracted_slice_85 = tensor.extract_slice %collapsed_58[0, 0] [1, 16] [1, 1] : tensor<2x16xf32> to tensor<1x16xf32>
      %collapsed_86 = tensor.collapse_shape %extracted_slice_85 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
      %46 = tensor.empty() : tensor<1x3xf32>
      %47 = linalg.fill ins(%cst_22 : f32) outs(%46 : tensor<1x3xf32>) -> tensor<1x3xf32>
      %48 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg2 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %49 = tensor.empty() : tensor<1x3x1xf32>
      %50 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %51 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20 : tensor<f32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %53 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %53 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.subf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %54 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %56 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %57 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %59 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %59 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.rsqrt %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %62 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %62 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %64 = tensor.empty() : tensor<1x1x4xf32>
      %65 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_66 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %66 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %68 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %69 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %71 = tensor.empty() : tensor<1x3x12xf32>
      %72 = linalg.fill ins(%cst_22 : f32) outs(%71 : tensor<1x3x12xf32>) -> tensor<1x3x12xf32>
      %73 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70, %collapsed_80 : tensor<1x3x4xf32>, tensor<4x12xf32>) outs(%72 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x12xf32>
      %74 = tensor.empty() : tensor<1x1x12xf32>
      %75 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_82 : tensor<12xf32>) outs(%74 : tensor<1x1x12xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x12xf32>
      %76 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x1x12xf32>) outs(%71 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x12xf32>
      %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<1x3x12xf32>, tensor<1x3x12xf32>) outs(%71 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x12xf32>
      %extracted_slice_87 = tensor.extract_slice %77[0, 0, 0] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %extracted_slice_88 = tensor.extract_slice %77[0, 0, 4] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %extracted_slice_89 = tensor.extract_slice %77[0, 0, 8] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %expanded = tensor.expand_shape %extracted_slice_87 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %78 = tensor.empty() : tensor<1x2x3x2xf32>
      %79 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x3x2x2xf32>) outs(%78 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %expanded_90 = tensor.expand_shape %extracted_slice_88 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %80 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x3x2x2xf32>) outs(%78 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %expanded_91 = tensor.expand_shape %extracted_slice_89 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %81 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<1x3x2x2xf32>) outs(%78 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %82 = tensor.empty() : tensor<1x2x3x3xf32>
      %83 = linalg.fill ins(%cst_22 : f32) outs(%82 : tensor<1x2x3x3xf32>) -> tensor<1x2x3x3xf32>
      %84 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%79, %80 : tensor<1x2x3x2xf32>, tensor<1x2x3x2xf32>) outs(%83 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x2x3x3xf32>
      %85 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_23 : tensor<f32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %86 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %85 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %87 = tensor.empty() : tensor<3x3xi1>
      %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<i1>) outs(%87 : tensor<3x3xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<3x3xi1>
      %89 = tensor.empty() : tensor<3x3xi32>
      %90 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%89 : tensor<3x3xi32>) {
      ^bb0(%out: i32):
        %265 = linalg.index 0 : index
        %266 = arith.index_cast %265 : index to i32
        linalg.yield %266 : i32
      } -> tensor<3x3xi32>
      %91 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%89 : tensor<3x3xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<3x3xi32>
      %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<3x3xi32>, tensor<3x3xi32>) outs(%89 : tensor<3x3xi32>) {
      ^bb0(%in: i32, %in_128: i32, %out: i32):
        %265 = arith.addi %in, %in_128 : i32
        linalg.yield %265 : i32
      } -> tensor<3x3xi32>
      %93 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%89 : tensor<3x3xi32>) {
      ^bb0(%out: i32):
        %265 = linalg.index 1 : index
        %266 = arith.index_cast %265 : index to i32
        linalg.yield %266 : i32
      } -> tensor<3x3xi32>
      %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%92, %93 : tensor<3x3xi32>, tensor<3x3xi32>) outs(%87 : tensor<3x3xi1>) {
      ^bb0(%in: i32, %in_128: i32, %out: i1):
        %265 = arith.cmpi sge, %in, %in_128 : i32
        linalg.yield %265 : i1
      } -> tensor<3x3xi1>
      %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_32 : tensor<i1>) outs(%87 : tensor<3x3xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<3x3xi1>
      %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%94, %88, %95 : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>) outs(%87 : tensor<3x3xi1>) {
      ^bb0(%in: i1, %in_128: i1, %in_129: i1, %out: i1):
        %265 = arith.select %in, %in_128, %in_129 : i1
        linalg.yield %265 : i1
      } -> tensor<3x3xi1>
      %97 = tensor.empty() : tensor<1x2x3x3xi1>
      %98 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<3x3xi1>) outs(%97 : tensor<1x2x3x3xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<1x2x3x3xi1>
      %99 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_25 : tensor<f32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %100 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %86, %99 : tensor<1x2x3x3xi1>, tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: i1, %in_128: f32, %in_129: f32, %out: f32):
        %265 = arith.select %in, %in_128, %in_129 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %101 = tensor.empty() : tensor<1x2x3xf32>
      %102 = linalg.fill ins(%cst_31 : f32) outs(%101 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
      %103 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<1x2x3x3xf32>) outs(%102 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.maximumf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3xf32>
      %104 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%101 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3xf32>
      %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<1x2x3xf32>, tensor<1x2x3xf32>) outs(%101 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.maximumf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3xf32>
      %106 = tensor.empty() : tensor<1x2x3x1xf32>
      %107 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x2x3xf32>) outs(%106 : tensor<1x2x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x1xf32>
      %108 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x2x3x1xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %109 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %108 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.subf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %110 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.exp %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %111 = linalg.fill ins(%cst_22 : f32) outs(%101 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
      %112 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x2x3x3xf32>) outs(%111 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3xf32>
      %113 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x2x3xf32>) outs(%106 : tensor<1x2x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x1xf32>
      %114 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x2x3x1xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %115 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %114 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %116 = linalg.fill ins(%cst_22 : f32) outs(%78 : tensor<1x2x3x2xf32>) -> tensor<1x2x3x2xf32>
      %117 = linalg.generic {indexing_maps = [#map14, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%115, %81 : tensor<1x2x3x3xf32>, tensor<1x2x3x2xf32>) outs(%116 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x2x3x2xf32>
      %118 = tensor.empty() : tensor<1x3x2x2xf32>
      %119 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<1x2x3x2xf32>) outs(%118 : tensor<1x3x2x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x2x2xf32>
      %collapsed_92 = tensor.collapse_shape %119 [[0], [1], [2, 3]] : tensor<1x3x2x2xf32> into tensor<1x3x4xf32>
      %120 = linalg.fill ins(%cst_22 : f32) outs(%9 : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
      %121 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_92, %collapsed_76 : tensor<1x3x4xf32>, tensor<4x4xf32>) outs(%120 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x4xf32>
      %122 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_78 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %123 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %124 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %123 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %125 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %126 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %128 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %127 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %129 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %130 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %132 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %132 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.subf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %135 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %136 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %137 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %59 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.rsqrt %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %140 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %141 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %140 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %142 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_70 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %143 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %144 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %145 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_68 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %146 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %147 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %148 = tensor.empty() : tensor<1x3x16xf32>
      %149 = linalg.fill ins(%cst_22 : f32) outs(%148 : tensor<1x3x16xf32>) -> tensor<1x3x16xf32>
      %150 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147, %collapsed_84 : tensor<1x3x4xf32>, tensor<4x16xf32>) outs(%149 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x16xf32>
      %151 = tensor.empty() : tensor<1x1x16xf32>
      %152 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_86 : tensor<16xf32>) outs(%151 : tensor<1x1x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x16xf32>
      %153 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x1x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %153 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %155 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %154 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %157 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %156 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %159 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %158 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %160 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_28 : tensor<f32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %161 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.tanh %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %163 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_29 : tensor<f32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %164 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %162 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %165 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_30 : tensor<f32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %166 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %168 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%167, %collapsed_60 : tensor<1x3x16xf32>, tensor<16x4xf32>) outs(%120 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x4xf32>
      %169 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %170 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %172 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_74 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %173 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %173 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %174 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %extracted_slice_93 = tensor.extract_slice %collapsed[1, 0, 0] [1, 16, 4] [1, 1, 1] : tensor<2x16x4xf32> to tensor<1x16x4xf32>
      %collapsed_94 = tensor.collapse_shape %extracted_slice_93 [[0, 1], [2]] : tensor<1x16x4xf32> into tensor<16x4xf32>
      %extracted_slice_95 = tensor.extract_slice %collapsed_34[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_96 = tensor.collapse_shape %extracted_slice_95 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_97 = tensor.extract_slice %collapsed_36[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_98 = tensor.collapse_shape %extracted_slice_97 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_99 = tensor.extract_slice %collapsed_38[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_100 = tensor.collapse_shape %extracted_slice_99 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_101 = tensor.extract_slice %collapsed_40[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_102 = tensor.collapse_shape %extracted_slice_101 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_103 = tensor.extract_slice %collapsed_42[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_104 = tensor.collapse_shape %extracted_slice_103 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_105 = tensor.extract_slice %collapsed_44[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_106 = tensor.collapse_shape %extracted_slice_105 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_107 = tensor.extract_slice %collapsed_46[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_108 = tensor.collapse_shape %extracted_slice_107 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_109 = tensor.extract_slice %collapsed_48[1, 0, 0] [1, 4, 4] [1, 1, 1] : tensor<2x4x4xf32> to tensor<1x4x4xf32>
      %collapsed_110 = tensor.collapse_shape %extracted_slice_109 [[0, 1], [2]] : tensor<1x4x4xf32> into tensor<4x4xf32>
      %extracted_slice_111 = tensor.extract_slice %collapsed_50[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
      %collapsed_112 = tensor.collapse_shape %extracted_slice_111 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
      %extracted_slice_113 = tensor.extract_slice %collapsed_52[1, 0, 0] [1, 4, 12] [1, 1, 1] : tensor<2x4x12xf32> to tensor<1x4x12xf32>
      %collapsed_114 = tensor.collapse_shape %extracted_slice_113 [[0, 1], [2]] : tensor<1x4x12xf32> into tensor<4x12xf32>
      %extracted_slice_115 = tensor.extract_slice %collapsed_54[1, 0] [1, 12] [1, 1] : tensor<2x12xf32> to tensor<1x12xf32>
      %collapsed_116 = tensor.collapse_shape %extracted_slice_115 [[0, 1]] : tensor<1x12xf32> into tensor<12xf32>
      %extracted_slice_117 = tensor.extract_slice %collapsed_56[1, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<2x4x16xf32> to tensor<1x4x16xf32>
      %collapsed_118 = tensor.collapse_shape %extracted_slice_117 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
      %extracted_slice_119 = tensor.extract_slice %collapsed_58[1, 0] [1, 16] [1, 1] : tensor<2x16xf32> to tensor<1x16xf32>
      %collapsed_120 = tensor.collapse_shape %extracted_slice_119 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
      %176 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %177 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %179 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %179 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.subf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %180 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %182 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %183 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %59 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.rsqrt %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %187 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %187 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %189 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_100 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %190 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %191 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %190 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %192 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_98 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %193 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %194 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %193 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %195 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194, %collapsed_114 : tensor<1x3x4xf32>, tensor<4x12xf32>) outs(%72 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x12xf32>
      %196 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_116 : tensor<12xf32>) outs(%74 : tensor<1x1x12xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x12xf32>
      %197 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x1x12xf32>) outs(%71 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x12xf32>
      %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %197 : tensor<1x3x12xf32>, tensor<1x3x12xf32>) outs(%71 : tensor<1x3x12xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x12xf32>
      %extracted_slice_121 = tensor.extract_slice %198[0, 0, 0] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %extracted_slice_122 = tensor.extract_slice %198[0, 0, 4] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %extracted_slice_123 = tensor.extract_slice %198[0, 0, 8] [1, 3, 4] [1, 1, 1] : tensor<1x3x12xf32> to tensor<1x3x4xf32>
      %expanded_124 = tensor.expand_shape %extracted_slice_121 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %199 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_124 : tensor<1x3x2x2xf32>) outs(%78 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %expanded_125 = tensor.expand_shape %extracted_slice_122 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %200 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<1x3x2x2xf32>) outs(%78 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %expanded_126 = tensor.expand_shape %extracted_slice_123 [[0], [1], [2, 3]] output_shape [1, 3, 2, 2] : tensor<1x3x4xf32> into tensor<1x3x2x2xf32>
      %201 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<1x3x2x2xf32>) outs(%78 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x2xf32>
      %202 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%199, %200 : tensor<1x2x3x2xf32>, tensor<1x2x3x2xf32>) outs(%83 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x2x3x3xf32>
      %203 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %85 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %204 = linalg.generic {indexing_maps = [#map13, #map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %203, %99 : tensor<1x2x3x3xi1>, tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: i1, %in_128: f32, %in_129: f32, %out: f32):
        %265 = arith.select %in, %in_128, %in_129 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %205 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204 : tensor<1x2x3x3xf32>) outs(%102 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.maximumf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3xf32>
      %206 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %205 : tensor<1x2x3xf32>, tensor<1x2x3xf32>) outs(%101 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.maximumf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3xf32>
      %207 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206 : tensor<1x2x3xf32>) outs(%106 : tensor<1x2x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x1xf32>
      %208 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<1x2x3x1xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %209 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %208 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.subf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %210 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.exp %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %211 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%210 : tensor<1x2x3x3xf32>) outs(%111 : tensor<1x2x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3xf32>
      %212 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x2x3xf32>) outs(%106 : tensor<1x2x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x1xf32>
      %213 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<1x2x3x1xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x3x3xf32>
      %214 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %213 : tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) outs(%82 : tensor<1x2x3x3xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x2x3x3xf32>
      %215 = linalg.generic {indexing_maps = [#map14, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%214, %201 : tensor<1x2x3x3xf32>, tensor<1x2x3x2xf32>) outs(%116 : tensor<1x2x3x2xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x2x3x2xf32>
      %216 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215 : tensor<1x2x3x2xf32>) outs(%118 : tensor<1x3x2x2xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x2x2xf32>
      %collapsed_127 = tensor.collapse_shape %216 [[0], [1], [2, 3]] : tensor<1x3x2x2xf32> into tensor<1x3x4xf32>
      %217 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_127, %collapsed_110 : tensor<1x3x4xf32>, tensor<4x4xf32>) outs(%120 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x4xf32>
      %218 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_112 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %219 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %220 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %219 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %221 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_106 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %222 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %223 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %222 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %224 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %223 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %225 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %226 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %227 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %228 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %229 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %228 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.subf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %230 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %229 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %231 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<1x3x4xf32>) outs(%47 : tensor<1x3xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = arith.addf %out, %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3xf32>
      %232 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x3xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x1xf32>
      %233 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %51 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.divf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %234 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %59 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %235 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x3x1xf32>) outs(%49 : tensor<1x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.rsqrt %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x1xf32>
      %236 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %237 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %236 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %238 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_104 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %239 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %239 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %241 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_102 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %242 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %243 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %242 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %244 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243, %collapsed_118 : tensor<1x3x4xf32>, tensor<4x16xf32>) outs(%149 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x16xf32>
      %245 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_120 : tensor<16xf32>) outs(%151 : tensor<1x1x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x16xf32>
      %246 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x1x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x16xf32>
      %247 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %246 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %248 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %247 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %249 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %247 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %250 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %249 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %251 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %250 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %252 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %251 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %265 = math.tanh %in : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %254 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %253 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %255 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %254 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %256 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %255 : tensor<1x3x16xf32>, tensor<1x3x16xf32>) outs(%148 : tensor<1x3x16xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x16xf32>
      %257 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%256, %collapsed_94 : tensor<1x3x16xf32>, tensor<16x4xf32>) outs(%120 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        %266 = arith.addf %out, %265 : f32
        linalg.yield %266 : f32
      } -> tensor<1x3x4xf32>
      %258 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_96 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %259 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %260 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %259 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %261 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_108 : tensor<4xf32>) outs(%64 : tensor<1x1x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x1x4xf32>
      %262 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x3x4xf32>
      %263 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %262 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.mulf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      %264 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %263 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
      ^bb0(%in: f32, %in_128: f32, %out: f32):
        %265 = arith.addf %in, %in_128 : f32
        linalg.yield %265 : f32
      } -> tensor<1x3x4xf32>
      scf.yield %264 : tensor<1x3x4xf32>
    }
    %14 = tensor.empty() : tensor<1x3xf32>
    %15 = linalg.fill ins(%cst_22 : f32) outs(%14 : tensor<1x3xf32>) -> tensor<1x3xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x3x4xf32>) outs(%15 : tensor<1x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x3xf32>
    %17 = tensor.empty() : tensor<1x3x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x3xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20 : tensor<f32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.divf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %21 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.subf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x3x4xf32>) outs(%15 : tensor<1x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x3xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x3xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %19 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.divf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<1x3x1xf32>, tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.addf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x3x1xf32>) outs(%17 : tensor<1x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.rsqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x3x1xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %30 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %32 = tensor.empty() : tensor<1x1x4xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<4xf32>) outs(%32 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<4xf32>) outs(%32 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x4xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%9 : tensor<1x3x4xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.addf %in, %in_33 : f32
      linalg.yield %42 : f32
    } -> tensor<1x3x4xf32>
    %39 = tensor.empty() : tensor<1x3x6xf32>
    %40 = linalg.fill ins(%cst_22 : f32) outs(%39 : tensor<1x3x6xf32>) -> tensor<1x3x6xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38, %cst_0 : tensor<1x3x4xf32>, tensor<4x6xf32>) outs(%40 : tensor<1x3x6xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %42 = arith.mulf %in, %in_33 : f32
      %43 = arith.addf %out, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<1x3x6xf32>
    return %41 : tensor<1x3x6xf32>
  }
}

